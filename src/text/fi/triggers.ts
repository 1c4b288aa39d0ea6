import { stageWith, type TriggersWords } from '../en/triggers';

const fi: TriggersWords = {
  rules: {
    REPEAT_VISITS: {
      name: 'Toistuvat käynnit',
      evidence: (p) => `${p.visits} merkityksellistä käyntiä ${p.days} päivässä, viimeisin ${p.latest}`,
      action: (p) => `${p.account}: soita, vaikka liidiä ei ole, ja kysy, mitä he etsivät.`,
    },
    DEAL_MOVED: {
      name: 'Kauppa liikkui',
      evidence: (p) => `${p.deal}: ${stageWith(p.from, p.probabilityFrom)} → ${stageWith(p.to, p.probabilityTo)}, havaittu ${p.observed}`,
      action: (p) => `${p.account}: lähetä kaksi tai kolme viestiä, referenssejä ja asiakastarinoita.`,
    },
  },
  states: { act: '► toimi', watch: '◆ seuraa', handled: '✓ hoidettu' },
  noAccount: 'asiakas',
  none: {
    account: 'Herätteitä ei ole vielä',
    evidence: 'Ne syntyvät toistuvista käynneistä ja liikkuvista kaupoista: tuo Käynnit ja Kaupat ja laske uudelleen.',
  },
};
export default fi;

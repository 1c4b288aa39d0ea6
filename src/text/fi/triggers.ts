import { stageWith, type TriggersWords } from '../en/triggers';

const fi: TriggersWords = {
  rules: {
    BANT_COMPLETE: {
      name: 'BANT täynnä',
      evidence: (p) =>
        p.yes === '4'
          ? `${p.lead}: budjetti, päätösvalta, tarve ja aikataulu ovat kaikki tiedossa ja kunnossa`
          : `${p.lead}: BANTin neljästä kohdasta ${p.yes} on tiedossa ja kunnossa`,
      action: (p) => `${p.account}: luovuta liidi myynnille myyntikelpoisena.`,
    },
    UNDER_REACHED: {
      name: 'Liian vähän tavoitettu',
      evidence: (p) => `${p.reached} / ${p.listed} ihmistä tavoitettu; tähän mennessä piti olla ${p.target}`,
      action: (p) => `${p.account}: laajenna rooleja ja tihennä näkyvyyttä.`,
    },
    STALLED: {
      name: 'Pysähtynyt',
      evidence: (p) => `${p.what}: ei mitään ${p.days} päivään, viimeisin ${p.last}`,
      action: (p) => `${p.account}: kysy vielä kerran, muuten palauta hoivattavaksi syyn kanssa.`,
    },
    LOST_RECYCLE: {
      name: 'Hävitty, kierrätykseen',
      evidence: (p) => `${p.deal} hävittiin ${p.closed}${p.reason ? `: ${p.reason}` : ', syytä ei ole kirjattu'}`,
      action: (p) => `${p.account}: palauta hoivattavaksi ja säilytä syy.`,
    },
    CEO_ONLY: {
      name: 'Vain ylin päättäjä',
      evidence: (p) =>
        `Kartalla on vain ${p.name}, ${p.title}${p.others === '0' ? '' : p.others === '1' ? ' ja yksi muu ylin päättäjä' : ` ja ${p.others} muuta ylintä päättäjää`}`,
      action: (p) => `${p.account}: etsi vaikuttajat ja muut päättäjät.`,
    },
    THIN_COMMITTEE: {
      name: 'Ohut päättäjäkartta',
      evidence: (p) => `${p.known} / ${p.needed} päättäjää tunnetaan`,
      action: (p) => `${p.account}: etsi lisää päättäjiä.`,
    },
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
  states: { act: '► toimi', watch: '◆ seuraa', resolved: '– poistunut', handled: '✓ hoidettu' },
  noAccount: 'asiakas',
  none: {
    account: 'Herätteitä ei ole vielä',
    evidence: 'Ne syntyvät toistuvista käynneistä ja liikkuvista kaupoista: tuo Käynnit ja Kaupat ja laske uudelleen.',
  },
};
export default fi;

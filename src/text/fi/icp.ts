// Sopivuuden, kuittien ja kanavien sanat sekä rivit, joilla välilehdet ICP ja Kanavat alkavat: omia ehdotuksiamme.
import type { IcpWords } from '../en/icp';

const fi: IcpWords = {
  verdicts: {
    fits: '● sopii',
    open: '◔ kaikkea ei tiedetä',
    outside: '▲ profiilin ulkopuolella',
    anti: '✕ ei ihanteellinen',
    scored: '◔ vain merkkien mukaan',
    unknown: '– ei tietoa',
  },
  limits: {
    outside: 'Profiilin ulkopuolella: enintään Asetusten raja',
    anti_list: 'Ei ihanteellinen: viimeisenä, vaikka ketään ei kielletä',
    floor: 'Sopivuus ei mene alle nollan',
    not_listed: 'Ei ole niiden listalla, jotka eivät ole ihanteellisia',
  },
  receipt: {
    title: (p) => `Sopivuus ${p.fit}/100`,
    range: (p) => `${p.low}–${p.high}, kun kaikki tiedetään; profiilista tiedetään ${p.known} %.`,
    line: (p) => `${p.points}  ${p.rule}${p.value ? `: ${p.value}` : ''}`,
    fails: (p) => `${p.rule} ei päde`,
    more: (p) => `${p.points}  muut (${p.lines})`,
    unknown: (p) => `Selvitä seuraavaksi: ${p.rules}`,
    asked: (p) => `${p.rule} (${p.points})`,
    priority: (p) => `Sija ${p.rank}: sopivuus x potentiaali = ${p.value}`,
    byFit: (p) => `Sija ${p.rank} sopivuuden mukaan; potentiaalia ei ole kirjoitettu.`,
    byValue: (p) => `Sija ${p.rank} potentiaalin mukaan.`,
    unranked: {
      elsewhere: 'Ei sijaa: suunnitelman alueen ulkopuolella.',
      no_fit: 'Ei sijaa: sopivuutta ei tiedetä.',
      no_potential: 'Ei sijaa: potentiaali puuttuu.',
    },
  },
  why: {
    with: (p) => `${p.verdict}${p.range ? `, ${p.range}` : ''}${p.grounds ? `: ${p.grounds}` : ''}`,
    fails: (p) => `ei ${p.rules}`,
    holds: (p) => `+ ${p.rules}`,
    against: (p) => `− ${p.rules}`,
    unknown: (p) => `? ${p.rules}`,
    more: (p) => `ja ${p.count} muuta`,
  },
  channelVerdicts: { keep: '● pidä', rest: '– lepää', too_early: '◔ liian aikaista jättää lepoon', unscored: '– ei pisteitä' },
  channelWhys: {
    best: (p) => `Pidetään: sija ${p.place}, pidettäviä on ${p.kept}. ${p.survey} Tee tähän erittäin hyvää sisältöä.`,
    few_tries: (p) =>
      `Kokeiltu ${p.tries} kertaa, tarvitaan ${p.needed}, joten sitä ei jätetä lepoon: säädä, älä hylkää. Muuta viestiä, pituutta, toistoa tai kehotetta ja kokeile uudelleen.`,
    lower: (p) =>
      `Lepää: ${p.score} pistettä, enintään ${p.high}, kun kaikki tiedetään; viimeisellä pidetyllä (${p.least}) on ${p.leastScore}. ${p.survey}`,
    untold: (p) =>
      `Lepää toistaiseksi: ${p.score} pistettä, viimeisellä pidetyllä (${p.least}) ${p.leastScore}, mutta jopa ${p.high} on mahdollista. Kysy useammalta asiakkaalta ennen kuin suljet sen pois. ${p.survey}`,
    nothing: () => 'Mitään ei tiedetä: arvioi vaiheet, joita kanava palvelee, tai kysy asiakkailta, mistä he löysivät teidät.',
  },
  survey: (p) => `Asiakkaista sen mainitsi ${p.named}, kysyttyjä ${p.asked}.`,
  shareRange: (p) => `${p.share} % (${p.low}–${p.high} %)`,
  leadCustomer: '★ kehitysasiakas',
  others: ['muut', 'loput', 'kaikki muut'],
  rules: {
    industry: ['Oikea toimiala', 'Oma ehdotuksemme. Kirjoita toimialat niin kuin Kohdeyritykset ne kirjoittaa.'],
    size: ['Oikea koko', 'Oma ehdotuksemme. Kirjoita väli, esimerkiksi 50–500.'],
    revenue: ['Riittävä liikevaihto', 'Oma ehdotuksemme. Kirjoita pienin vuoden liikevaihto.'],
    place: ['Oikea sijainti', 'Oma ehdotuksemme. Kirjoita paikkakuntia tai maita.'],
    technology: ['Käyttää teknologiaa, jolle rakennamme', 'Oma ehdotuksemme. Kirjoita teknologioita; niillä on sarake Kohdeyrityksissä.'],
    need: ['Etsii sitä, minkä ratkaisemme', 'Oma ehdotuksemme. Ei kenttää: merkitse nimellä Kohdeyrityksiin.'],
    pain: ['Tuntee kivun, jonka poistamme', 'Oma ehdotuksemme. Ei kenttää: merkitse nimellä Kohdeyrityksiin.'],
    driver: ['Jokin ajaa muutosta nyt', 'Oma ehdotuksemme: uusi laki, kasvu, uusi omistaja.'],
    buying: ['Pystyy päättämään ja ostamaan itse', 'Oma ehdotuksemme: millainen yrityksen pitää olla, jotta se voi valita teidät?'],
    state: ['Nykyinen ratkaisu on tiensä päässä', 'Oma ehdotuksemme. Ei kenttää: merkitse nimellä Kohdeyrityksiin.'],
    price: ['Ostaa vain halvimmalla hinnalla', 'Oma ehdotuksemme vastaan puhuvaksi merkiksi.'],
    tied: ['On juuri sitoutunut toiseen toimittajaan', 'Oma ehdotuksemme vastaan puhuvaksi merkiksi.'],
    competitor: ['Kilpailijamme', 'Oma ehdotuksemme: on helpompi aloittaa siitä, kuka ei ole ihanteellinen.'],
  },
  channels: {
    linkedin: 'LinkedIn',
    email: 'Sähköposti ja uutiskirje',
    search: 'Hakumainonta',
    blog: 'Blogi',
    webinar: 'Webinaarit',
    seminar: 'Seminaarit',
    fair: 'Messut',
    display: 'Bannerit yrityksen verkon mukaan',
    retargeting: 'Uudelleenmarkkinointi',
    phone: 'Puhelin',
    partner: 'Kumppanit ja suosittelijat',
  },
};
export default fi;

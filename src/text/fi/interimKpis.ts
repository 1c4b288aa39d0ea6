import type { InterimKpisWords } from '../en/interimKpis';

const fi: InterimKpisWords = {
  missing: {
    identified_people: 'Kohdeyrityksiä tai ihmisiä ei ole: kirjoita tai tuo ne välilehdille Kohdeyritykset ja Ihmiset.',
    activated_people: 'Tunnettujen ihmisten kontakteja ei ole: tuo Ihmiset ja Kontaktit.',
    activated_deciders: 'Tunnettujen ihmisten kontakteja ei ole: tuo Ihmiset ja Kontaktit.',
    interested_people: 'Jaksolla ei ole kontakteja: tuo ne välilehdelle Kontaktit.',
    sqls: 'Kohdeyrityksillä ei ole liidejä eikä kauppoja: tuo ne välilehdille Liidit tai Kaupat.',
  },
  definitions: {
    identified_people: () => 'Tunnistetut ihmiset: kohdeyritysten ihmiset, joista tiedetään nimi ja lisäksi tehtävä tai yhteystieto (S3).',
    activated_people: (p) => `Aktivoituneet ihmiset: kohdeyritysten ihmiset, joilla on oma teko ${p.activatedDays} päivän aikana (S3).`,
    activated_deciders: (p) =>
      `Aktivoituneet päättäjät, määrä: kohdeyritysten päättäjät, joilla on oma teko ${p.activatedDays} päivän aikana, ja kuinka pitkälle he ovat edenneet (S3).`,
    interested_people: () =>
      'Ostokiinnostusta osoittaneet: kohdeyritysten ihmiset, jotka jaksolla latasivat, täyttivät lomakkeen, vastasivat, tapasivat tai pyysivät tarjousta, esittelyä tai kokeilua (S3).',
    sqls: () =>
      'Kohdeyritysten myyntikelpoiset liidit: liidit, joiden SQL-päivä on jaksolla; kun Liidit on tyhjä, kaupat, joiden vaihe on SQL tai pidemmällä (S3).',
  },
};
export default fi;

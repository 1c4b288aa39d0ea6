/** Why a KPI has no value, and what to do about it. */
import type { KpiId } from '../../domain/kpi/types';
import interimKpis from './interimKpis';

const missing: Readonly<Record<KpiId, string>> = {
  ...interimKpis.missing,
  reach_pct: 'Kohderyhmää, jolla on koko ja siihen liitettyjä kampanjoita, ei ole: täytä Kohderyhmät ja nimeä kohderyhmä Kampanjojen riveillä.',
  potential_share: 'Yhtään tavoitettua yritystä ei ole vielä arvioitu: täytä Potentiaalinen välilehdellä Yritykset.',
  committee: 'Kohdeyrityksiä tai ihmisiä ei ole: kirjoita tai tuo ne välilehdille Kohdeyritykset ja Ihmiset.',
  view_rate: 'Jaksolla ei ole kampanjarivejä, joilla on videokatseluja: tuo kampanjaraportti välilehdelle Kampanjat.',
  vtr: 'Loppuun katsottuja videoita ei ole kampanjariveillä: tuo kampanjaraportti välilehdelle Kampanjat.',
  engagement_rate: 'Jaksolla ei ole kampanjarivejä, joilla on reaktioita: tuo kampanjaraportti välilehdelle Kampanjat.',
  committee_activated: 'Päättäjiä ei tunneta: täytä Rooli välilehdellä Ihmiset ja tuo Kontaktit.',
  touches_before_ready: 'Yhdelläkään myyntikelpoisella liidillä ei ole kontakteja ennen sitä: tuo Kontaktit ja Liidit.',
  meaningful_visits_all: 'Tunnistettuja käyntejä ei ole: tuo kävijäraportti välilehdelle Käynnit.',
  identification_rate: 'Koko sivuston istuntoja ei ole jaksolta: tuo GA4:n laskeutumissivuraportti välilehdelle Laskeutumissivut.',
  dwell_time: 'Kohdeyritysten käyntejä, joilla on kesto, ei ole: tuo kävijäraportti välilehdelle Käynnit.',
  pages_per_session: 'Kohdeyritysten käyntejä, joilla on sivumäärä, ei ole: tuo kävijäraportti välilehdelle Käynnit.',
  site_conversion: 'Jaksolla ei ole liidejä tai merkityksellisiä käyntejä: tuo Liidit ja Käynnit.',
  channel_conversion: 'Jaksolla ei ole liidejä tai merkityksellisiä käyntejä: tuo Liidit ja Käynnit.',
  leads: 'Liidejä ei ole: tuo ne välilehdelle Liidit.',
  mqls: 'Millään liidillä ei ole MQL-päivää: tuo Liidit tai kirjoita päivät.',
  lead_quality: 'Myynti ei ole vastannut yhteenkään jakson liidiin: täytä Myynnin arvio välilehdellä Liidit.',
  sql_share: 'Jaksolla ei ole liidejä: tuo ne välilehdelle Liidit.',
  lead_follow_up: 'Yhtään liidiä ei ole luovutettu tarpeeksi kauan sitten: täytä Luovutettu ja Myynti toimi välilehdellä Liidit.',
  cost_per_lead_media: 'Mediakuluja tai liidejä ei ole vielä: tuo Kampanjat tai täytä Kustannukset ja tuo Liidit.',
  cost_per_lead: 'Kustannuksia tai liidejä ei ole vielä: täytä Kustannukset ja tuo Liidit.',
  sql_cost_media: 'Mediakuluja tai myyntikelpoisia liidejä ei ole vielä: tuo Kampanjat tai täytä Kustannukset ja tuo Liidit tai Kaupat.',
  mql_value: 'Konversiota kauppaan ei vielä tiedetä: tuo Liidit ja Kaupat ja kirjoita keskikauppa välilehdelle Tavoitteet.',
  nurture_value: 'Konversiota kauppaan ei vielä tiedetä: tuo Liidit ja Kaupat ja kirjoita keskikauppa välilehdelle Tavoitteet.',
  romi: 'Jaksolla ei ole kustannuksia tai voitettuja kauppoja: täytä Kustannukset, tuo Kaupat ja kirjoita myyntikate välilehdelle Tavoitteet.',
  expected_value:
    'Millään potentiaalin saaneella yrityksellä ei ole liidiä tai kauppaa, jonka todennäköisyys tiedetään: täytä Potentiaali välilehdellä Kohdeyritykset ja tuo Liidit ja Kaupat.',
  top_share: 'Potentiaalia ei ole kirjoitettu: täytä Potentiaali välilehdellä Kohdeyritykset.',
  gini: 'Potentiaalia ei ole kirjoitettu: täytä Potentiaali välilehdellä Kohdeyritykset.',
  account_reach: 'Kohdeyrityksiä ei ole: kirjoita tai tuo ne välilehdelle Kohdeyritykset.',
  frequency: 'Jaksolla ei ole kampanjarivejä, joilla on tavoittavuus: tuo kampanjaraportti välilehdelle Kampanjat.',
  ctr: 'Jaksolla ei ole kampanjarivejä, joilla on klikkauksia: tuo kampanjaraportti välilehdelle Kampanjat.',
  meaningful_visits: 'Tunnistettuja käyntejä ei ole: tuo kävijäraportti välilehdelle Käynnit.',
  sql_cost:
    'Kustannuksia tai myyntikelpoisia liidejä ei ole vielä: täytä Kustannukset, tuo Liidit tai Kaupat ja kerro välilehdellä Vaiheet, mikä vaihe on SQL.',
};
export default missing;

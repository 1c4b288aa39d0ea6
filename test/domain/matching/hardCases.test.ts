import { findAccount } from '../../../src/domain/matching/findAccount';
import { matchIndex } from '../../../src/domain/matching/matchIndex';

// Written by hand: what Finnish lists and exports really do to names. One line is: the name in the export | the accounts, separated by ';' | the
// account it must match by itself. '?' and a name: it must not match by itself, but this account must be among the three shown. '-': no match.
const CASES = `
# legal forms at either end, twice, dotted, changed, in words
Abilita | Oy Abilita Ab; Lumivo Oy | Oy Abilita Ab
ABILITA OY | Oy Abilita Ab; Lumivo Oy | Oy Abilita Ab
Ab Abilita | Oy Abilita Ab; Lumivo Oy | Oy Abilita Ab
Alderette | Alderette Ab Oy; Alderin Oy | Alderette Ab Oy
Oy Alderette Ab | Alderette Ab Oy; Alderin Oy | Alderette Ab Oy
Tietotapio Oy | Tietotapio ky; Tietotaito Oy | Tietotapio ky
Toiminimi Matti Meikäläinen | T:mi Matti Meikäläinen; Matti Virtanen Oy | T:mi Matti Meikäläinen
Kaskitek Osakeyhtiö | Kaskitek Oyj; Lumivo Oy | Kaskitek Oyj
Kaskitek O.Y. | Kaskitek Oy; Lumivo Oy | Kaskitek Oy
Metsäraha osk | Osuuskunta Metsäraha; Metsälä Oy | Osuuskunta Metsäraha
Nordvik AB | Nordvik Oy; Nordvik AB | Nordvik AB
Nordvik | Nordvik Oy; Nordvik AB | ?Nordvik Oy
Nordvik Ltd | Nordvik Oy; Nordvik AB | ?Nordvik AB
Kaskitek Oy Tampere | Kaskitek Oy; Kaskinen Oy | Kaskitek Oy

# housing and property companies: the number decides
As Oy Helsingin Linnankatu 5 | Asunto Oy Helsingin Linnankatu 5; Asunto Oy Helsingin Linnankatu 7 | ?Asunto Oy Helsingin Linnankatu 5
As Oy Helsingin Linnankatu 7 | As Oy Helsingin Linnankatu 5 | -
Kiinteistö Oy Rauhankatu 14 | Kiinteistö Oy Rauhankatu 12 | -
Koy Rauhankatu 14 | Kiinteistö Oy Rauhankatu 12 | -
Kiinteistö Oy Oulun Mannerheimintie 5 | Kiinteistö Oy Oulun Mannerheimintie 57 | -
3 Step Data | 4 Step Data; 3 Steppe Oy | -
Rauma 2000 | Rauma 3000 Oy | -

# umlauts: in two letters, without dots, and names that only look so
Maekelaen Saeaetoe | Mäkelän Säätö Oy; Mäkilä Oy | Mäkelän Säätö Oy
MAKELAN SAATO OY | Mäkelän Säätö Oy; Mäkilä Oy | Mäkelän Säätö Oy
Mäkelän Säätö | Maekelaen Saeaetoe Oy | Maekelaen Saeaetoe Oy
Aakerlund Bygg | Åkerlund Bygg Ab; Akselin Oy | Åkerlund Bygg Ab
Mueller & Soehne | Müller & Söhne GmbH; Möller GmbH | Müller & Söhne GmbH
Sari Konsultointi | Saari Konsultointi Oy | ?Saari Konsultointi Oy
Sari | Saari Oy | -
Hahti Konepaja | Haahti Konepaja Oy | ?Haahti Konepaja Oy

# the same words: another order, language, run together, taken apart, with hyphens
Logistiikka Kaskitek | Kaskitek Logistiikka Oy; Lumivo Logistiikka Oy | Kaskitek Logistiikka Oy
Kaskitek Logistics | Kaskitek Logistiikka Oy; Lumivo Logistiikka Oy | Kaskitek Logistiikka Oy
Kaskitek Logistik AB | Kaskitek Logistiikka Oy; Lumivo Logistiikka Oy | Kaskitek Logistiikka Oy
Kaski-Tek Logistiikka | Kaskitek Logistiikka Oy; Lumivo Logistiikka Oy | Kaskitek Logistiikka Oy
Kaski Tek Logistics | Kaskitek Logistiikka Oy; Lumivo Logistiikka Oy | Kaskitek Logistiikka Oy
KASKITEKLOGISTIIKKA | Kaskitek Logistiikka Oy; Lumivo Logistiikka Oy | Kaskitek Logistiikka Oy
Logistiikkakaskitek Oulu | Kaskitek Logistiikka Oy; Lumivo Logistiikka Oy | Kaskitek Logistiikka Oy
Mäkelä ja Pojat | Mäkelä & Pojat Oy; Mäkelä Oy | Mäkelä & Pojat Oy
Mäkelä & Sons | Mäkelä & Pojat Oy; Mäkelä Oy | Mäkelä & Pojat Oy
Kivilahden Sähkö | Sähkö Kivilahden Oy; Sähkö Kivelän Oy | Sähkö Kivilahden Oy
A.J. Metalli | AJ Metalli Oy; AK Metalli Oy | AJ Metalli Oy

# branches, countries, "Group"
Kaskitek, Tampereen toimipiste | Kaskitek Oy; Tampereen Kaski Oy | Kaskitek Oy
Kaskitek (Turku) | Kaskitek Oy; Turun Kaski Oy | Kaskitek Oy
Kaskitek Åbo | Kaskitek Turku Oy; Kaskitek Oulu Oy | Kaskitek Turku Oy
Kaskitek Group | Kaskitek Oy; Kaskinen Oy | Kaskitek Oy
Kaskitek-konserni | Kaskitek Oyj; Kaskinen Oy | Kaskitek Oyj
Kaskitek Suomi | Kaskitek Finland Oy; Kaskitek Sweden AB | Kaskitek Finland Oy
Suomen Kaskitek | Kaskitek Oy; Suomen Kaskinen Oy | Kaskitek Oy
Kaskitek International | Kaskitek Oyj; Lumivo Oyj | Kaskitek Oyj
Kaskitek Norge | Kaskitek Finland Oy; Kaskitek Sweden AB | ?Kaskitek Finland Oy
Kaskitek | Kaskitek Finland Oy; Kaskitek Sweden AB | ?Kaskitek Sweden AB
Kaskitek Norge | Kaskitek Oyj; Kaskitek Sweden AB | ?Kaskitek Oyj
Kaskitek Norge | Kaskitek Oyj; Lumivo Sweden AB | Kaskitek Oyj
Kaskitek Turku | Kaskitek Tampere Oy | ?Kaskitek Tampere Oy
Hotelli Turku | Hotelli Tampere Oy | -
Turun Sähkö | Tampereen Sähkö Oy; Oulun Sähkö Oy | -
Etelä-Karjalan Sähkö | Pohjois-Karjalan Sähkö Oy | -
Asianajotoimisto Kivi & Salo | Asianajotoimisto Kivi Oy | ?Asianajotoimisto Kivi Oy

# abbreviations and names cut off at 30 characters
Kaskitek Logist. | Kaskitek Logistiikka Oy; Kaskitek Energia Oy | Kaskitek Logistiikka Oy
Rak. Kivilahti | Rakennus Kivilahti Oy; Kivilahti Sähkö Oy | Rakennus Kivilahti Oy
Kaskitek Tekn. Oy | Kaskitek Tekniikka Oy; Kaskitek Energia Oy | Kaskitek Tekniikka Oy
Pohjanrannan Teollisuuspalvelu | Pohjanrannan Teollisuuspalvelut Oy; Pohjanrannan Energia Oy | Pohjanrannan Teollisuuspalvelut Oy
Pohjanrannan Kiinteistöpalvelu | Pohjanrannan Kiinteistöpalvelut ja Huolto Oy; Pohjanranta Oy | ?Pohjanrannan Kiinteistöpalvelut ja Huolto Oy

# slips: of the hand, once, in a long word
Kasiktek Logistiikka | Kaskitek Logistiikka Oy; Lumivo Logistiikka Oy | Kaskitek Logistiikka Oy
Kaskittek | Kaskitek Oy; Kaskinen Oy | Kaskitek Oy
Rautaniemmi Konepaja | Rautaniemi Konepaja Oy; Rautaharju Konepaja Oy | Rautaniemi Konepaja Oy
Pohjanranan Energia | Pohjanrannan Energia Oy; Pohjanlahden Energia Oy | Pohjanrannan Energia Oy
Hopeaharujn Metalli Tampere | Hopeaharjun Metalli Oy; Hopeaharju Oy | Hopeaharjun Metalli Oy

# near-duplicates: other companies
KTL | KLT Oy | -
Nova | Novo Oy | -
Metso | Metsä Oyj | -
Lumivo | Lumino Oy | ?Lumino Oy
Nortek | Nordtek Oy | ?Nordtek Oy
Kivilahti Konepaja | Kivilehti Konepaja Oy; Kivilahti Sähkö Oy | ?Kivilahti Sähkö Oy
Virtanen & Laine | Virtanen & Lahti Oy | ?Virtanen & Lahti Oy
Mäkinen Konepaja | Mäkelä Konepaja Oy; Mäkinen Sähkö Oy | ?Mäkinen Sähkö Oy
Karjalan Sähköasennus | Karjalan Sähkö Oy | ?Karjalan Sähkö Oy
AK Metalli | AJ Metalli Oy | -

Hopeaharjy | Hopeaharju Oy; Hopeaharja Oy | ?Hopeaharja Oy

# sister companies: what cannot be decided is asked
Raudanmaa | Raudanmaa Konepaja Oy; Raudanmaa Palvelut Oy | ?Raudanmaa Konepaja Oy
Raudanmaa | Raudanmaa Palvelut Oy; Raudanmaa Konepaja Oy | ?Raudanmaa Konepaja Oy
Raudanmaa Services | Raudanmaa Konepaja Oy; Raudanmaa Palvelut Oy | Raudanmaa Palvelut Oy
Raudanmaa Palvelu | Raudanmaa Konepaja Oy; Raudanmaa Palvelut Oy | Raudanmaa Palvelut Oy
Raudanmaa Palvelut | Raudanmaa Konepaja Oy | ?Raudanmaa Konepaja Oy
Raudanmaa Energia | Raudanmaa Konepaja Oy; Raudanmaa Palvelut Oy | ?Raudanmaa Palvelut Oy
Kaskitek | Kaskitek Logistics Oy; Kaskitek Energy Oy | ?Kaskitek Logistics Oy
Kaskitek Group | Kaskitek Logistics Oy; Kaskitek Energy Oy | ?Kaskitek Energy Oy
Kaskitek | Kaskitek Logistics Oy; Kaskinen Oy | ?Kaskitek Logistics Oy
Kaskitek Oy | Kaskitek Logistics Oy; Kaskitek Oyj | Kaskitek Oyj
Kaskitek Logistiikka | Kaskitek Oyj; Kaskitek Logistics Oy | Kaskitek Logistics Oy
Kaskitek Logistiikka | Kaskitek Oyj | ?Kaskitek Oyj

# nothing to go by
Oy Ab | Kaskitek Oy; Lumivo Oy | -
Palvelut Oy | Kaskitek Palvelut Oy; Lumivo Palvelut Oy | -
??? | Kaskitek Oy | -
Ulkomaan Tuonti | Kaskitek Oy; Lumivo Oy | -
`;

const lines = CASES.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
const cases = lines.map((line) => line.split('|').map((part) => part.trim()) as [string, string, string]);

describe('hard cases', () => {
  test('there are at least sixty', () => expect(cases.length).toBeGreaterThanOrEqual(60));

  test.each(cases)('%s | %s | %s', (name, list, expected) => {
    const accounts = list.split(';').map((account) => ({ id: account.trim(), name: account.trim(), domain: null, businessId: null }));
    const match = findAccount(matchIndex(accounts), { company: name, domain: null, businessId: null });
    expect(match.account).toBe(/^[?-]/.test(expected) ? null : expected);
    if (expected.startsWith('?')) expect(match.candidates.map((candidate) => candidate.account)).toContain(expected.slice(1));
  });
});

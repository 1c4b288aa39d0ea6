// What companies do, in three languages: the second halves of invented names. Written without looking at the matcher's own word list,
// so that some of these pairs are known to it and some are not.

export interface Trade {
  readonly fi: readonly string[];
  readonly sv: readonly string[];
  readonly en: readonly string[];
  /** how people shorten it */
  readonly short: readonly string[];
}

const TABLE = `
Palvelut,Palvelu | Tjänster,Service | Services,Service | Palv.,Svcs
Konepaja | Verkstad | Engineering Works,Machine Works | Konep.
Logistiikka | Logistik | Logistics | Log.,Logist.
Kuljetus,Kuljetukset | Transport,Åkeri | Transport | Kulj.,Transp.
Rakennus | Bygg | Construction | Rak.,Constr.
Tekniikka | Teknik | Technology,Technologies | Tekn.,Tech
Ohjelmistot | Programvara | Software | Ohj.
Järjestelmät | System | Systems | Järj.,Sys.
Ratkaisut | Lösningar | Solutions | Ratk.,Sol.
Energia | Energi | Energy | En.
Sähkö | El | Electric | Sähk.,Elec.
Teollisuus | Industri | Industries | Teoll.,Ind.
Huolto | Underhåll | Maintenance | Maint.
Kiinteistöt | Fastigheter | Properties,Real Estate | Kiint.,Prop.
Metalli | Metall | Metal | Met.
Teräs | Stål | Steel |
Puu | Trä | Wood,Timber |
Metsä | Skog | Forest |
Paperi | Papper | Paper | Pap.
Pakkaus | Förpackning | Packaging | Pakk.,Pack.
Elintarvike | Livsmedel | Foods | Elint.
Kauppa | Handel | Trading | Trad.
Tukku | Grossist | Wholesale |
Konsultointi | Konsult | Consulting | Kons.,Cons.
Koulutus | Utbildning | Training | Koul.
Suunnittelu | Planering | Design | Suunn.
Insinööritoimisto | Ingenjörsbyrå | Engineering | Ins.tsto,Eng.
Tilitoimisto | Bokföring | Accounting | Tilitsto,Acc.
Asianajotoimisto | Advokatbyrå | Attorneys | Asianaj.tsto
Vakuutus | Försäkring | Insurance | Vak.,Ins.
Terveys | Hälsa | Health |
Hoiva | Omsorg | Care |
Matkat | Resor | Travel |
Hotellit | Hotell | Hotels |
Ravintola | Restaurang | Restaurant | Rav.
Auto | Bil | Motors |
Vene | Båt | Boats |
Meri | Hav | Marine | Mar.
Vesi | Vatten | Water |
Ympäristö | Miljö | Environment | Ymp.,Env.
Kierrätys | Återvinning | Recycling | Kierr.
Muovi | Plast | Plastics | Plast.
Kumi | Gummi | Rubber |
Lasi | Glas | Glass |
Betoni | Betong | Concrete | Bet.
Kivi | Sten | Stone |
Maansiirto | Schakt | Earthworks | Maans.
Kaivos | Gruva | Mining | Min.
Koneet,Kone | Maskin | Machinery | Mach.
Laitteet | Utrustning | Equipment | Equip.
Työkalut | Verktyg | Tools |
Turvallisuus | Säkerhet | Security | Turv.,Sec.
Viestintä | Kommunikation | Communications | Viest.,Comm.
Markkinointi | Marknadsföring | Marketing | Mark.,Mktg
Mainos | Reklam | Advertising | Adv.
Data | Data | Data |
Tieto | Information | Information | Info
Verkot | Nät | Networks | Netw.
Automaatio | Automation | Automation | Autom.
Robotiikka | Robotik | Robotics | Rob.
Elektroniikka | Elektronik | Electronics | Elektr.,Electr.
Optiikka | Optik | Optics | Opt.
Mittaus | Mätteknik | Measurement |
Analytiikka | Analys | Analytics | Anal.
Tutkimus | Forskning | Research | Tutk.,Res.
Sijoitus | Investering | Investments,Invest | Sij.,Inv.
Rahoitus | Finans | Finance | Rah.,Fin.
Tuotanto | Produktion | Production | Tuot.,Prod.
Tuotteet | Produkter | Products | Prod.
Tarvike | Tillbehör | Supplies | Tarv.
Renkaat | Däck | Tyres |
Tekstiili | Textil | Textiles | Tekst.,Text.
Kalusteet | Möbler | Furniture | Kal.,Furn.
Ikkunat | Fönster | Windows | Ikk.
Katot | Tak | Roofing |
Maalaus | Måleri | Painting | Maal.
Putki | Rör | Piping |
Lämpö | Värme | Heating |
Ilmastointi | Ventilation | Ventilation | Ilmast.,Vent.
Kylmä | Kyla | Cooling |
Nosturit | Kranar | Cranes |
Pumput | Pumpar | Pumps |
Venttiilit | Ventiler | Valves |
Apteekki | Apotek | Pharmacy | Apt.
Lääke | Läkemedel | Pharma |
Kustannus | Förlag | Publishing | Kust.,Publ.
Kirjapaino | Tryckeri | Printing | Kirjap.
Levy | Plåt | Sheet Metal |
Hitsaus | Svets | Welding |
Työstö | Bearbetning | Machining |
Pinnoite | Ytbehandling | Coatings |
Kemia | Kemi | Chemicals | Kem.,Chem.
Voima | Kraft | Power |
Aurinko | Sol | Solar |
Tuuli | Vind | Wind |
Pelit | Spel | Games |
Elokuva | Film | Pictures |
Puhtaus | Städ | Cleaning | Clean.
Vartiointi | Bevakning | Guarding |
Vuokraus | Uthyrning | Rental | Vuokr.
Asennus | Montage | Installations | As.,Inst.
`;

const words = (cell: string): string[] =>
  cell
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');

export const TRADES: readonly Trade[] = TABLE.trim()
  .split('\n')
  .map((line) => {
    const [fi, sv, en, short] = line.split('|').map(words);
    return { fi, sv, en, short };
  });

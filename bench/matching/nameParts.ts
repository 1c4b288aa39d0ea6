// Pieces of invented names: coined brands, Finnish and Swedish names of people and places, English pairs of words.
const list = (text: string): string[] => text.trim().split(/\s+/);

export const BRAND_STARTS = list(`
  Kas Lum Nor Vel Tar Ril Sav Pol Hel Fen Ark Bor Dal Eri Gal Hav Ilm Jur Kel Lor Mer Nim Oril Pir Qua Rau Sol Tuv Ulv Vir Wen Yli Zen
  Alm Bri Cor Dyn Ekla Fro Gra Hux Inva Jal Kri Lyn Mod Nex Olv Pla Ruo Syn Tri Uno Vak Xer Yrk Äly Öres Tähk Säi Möt Hyv Lyh Styr Glo`);
export const BRAND_MIDDLES = list(`
  a i o u e ki va ta ri no ma li so pe du ve ka mi ra te ni po lu ja ro to sa le ko ni ha vi ka pu me so ti re la mo
  sti ndi lma rko spi ntu lve mpo rta ksi nne lla sso rva tti ppa nde lko stu rri`);
export const BRAND_ENDS = list(`
  tek tec net nova vo lux ra lia don mix tron soft flow data med pro plan ware core labs son dex fix gen rix ton mark via rum base
  line tex form link sys mer gon dis nor val kon pac bit tal mec pharm grid works ium ora ent`);
export const LETTERS = list('A B E F H J K L M N P R S T V');

/** Front halves of Finnish names of people and places. */
export const FI_FRONTS = list(`
  Kivi Lehto Mäki Koivu Rauta Hopea Lumi Salo Harju Niitty Joki Ranta Kaisla Karhu Susi Kotka Hauki Ahven Pelto Suo Korpi Honka Kuusi
  Mänty Haapa Leppä Pihlaja Tuomi Kataja Vaara Tunturi Halla Routa Tuuli Myrsky Sumu Usva Kulta Vaski Tina Hiekka Savi Turve Sammal
  Jäkälä Varpu Heinä Kaura Ohra Ruis Syys Talvi Kevät Kesä Päivä Ilta Aamu Tähti Kuura Hanhi Joutsen Ilves Näätä Poro Saukko`);
/** Back halves with their genitives: Kivilahti, Kivilahden. */
export const FI_BACKS: readonly (readonly [string, string])[] = list(`
  la:lan niemi:niemen järvi:järven mäki:mäen saari:saaren salmi:salmen lahti:lahden ranta:rannan koski:kosken virta:virran vaara:vaaran
  kangas:kankaan pelto:pellon aho:ahon lampi:lammen oja:ojan suo:suon harju:harjun nen:sen linna:linnan puro:puron maa:maan perä:perän
  kylä:kylän luoto:luodon selkä:selän lehto:lehdon korpi:korven nen:sen`).map((pair) => pair.split(':') as [string, string]);
export const SV_FRONTS = list(`
  Norr Söder Väster Öster Björk Ek Sten Berg Sjö Strand Skog Lind Alm Ask Hav Fjäll Is Vinter Sommar Silver Guld Järn Koppar Gran Tall
  Hägg Rönn Falk Örn Räv Älg Varg Lax Ljung Moss Ström Lund Holm Ler Sand Grus Måne Stjärn Häst Åker`);
export const SV_BACKS = list(`
  vik lund berg ström gren holm sund fors näs by dal hamn ås stad udd malm äng kulla torp mark hed sjö skär borg kvist man qvist`);
export const EN_FIRSTS = list(`
  Silver Northern Blue Granite Amber Harbour Iron Copper Bright Clear Swift Quiet Summit Meadow Crimson Arctic Golden Hollow Maple Cedar
  Willow Falcon Heron Otter Badger Lantern Anchor Beacon Compass Orchard Velvet Cobalt Ember Frost Juniper Marble Onyx Raven Sable Thistle`);
export const EN_SECONDS = list(`
  Birch Peak River Bridge Ridge Field Stone Wave Gate Hill Point Crest Forge Mill Vale Brook Cliff Harbor Isle Lake Moor Path Quarry Reef
  Shore Spring Tower Trail View Wood Yard Bay Cross Dale Fox Glen Hawk Leaf Oak Pine`);
export const CITIES = list('Tampere Turku Oulu Kuopio Lahti Vaasa Espoo Vantaa Helsinki Jyväskylä Pori Joensuu Rovaniemi Kotka Seinäjoki Kokkola');
export const CITIES_ABROAD = list('Stockholm Göteborg Malmö Oslo Tallinn London Hamburg');
export const COUNTRIES: readonly (readonly string[])[] = [
  ['Finland', 'Suomi', 'FI'],
  ['Sweden', 'Sverige', 'Ruotsi'],
  ['Norway', 'Norge'],
  ['Estonia', 'Eesti', 'Viro'],
  ['Germany', 'Deutschland', 'Saksa'],
  ['Poland', 'Polska'],
];
export const REGIONS = list('Nordic International Europe Global Baltic Scandinavia');

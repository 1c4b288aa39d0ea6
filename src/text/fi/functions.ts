import type { FunctionWords } from '../en/functions';

interface Place {
  readonly fn: string;
  readonly argument: string;
  readonly row: number | null;
  readonly column: number | null;
}

const at = ({ fn, argument, row, column }: Place) =>
  `${fn}: ${argument}${row === null ? '' : `, rivi ${row}`}${column === null ? '' : `, sarake ${column}`}`;
const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;
const size = (rows: number, columns: number) => `${counted(rows, 'rivi', 'riviä')} ja ${counted(columns, 'sarake', 'saraketta')}`;

const fi: FunctionWords = {
  words: {
    stage: 'Vaihe',
    conversion: 'Konversio',
    needed: 'Tarvitaan',
    now: 'Nyt',
    gap: 'Puuttuu',
    low: 'Alaraja',
    high: 'Yläraja',
    no_data: 'ei tietoa',
    count: 'Määrä',
    bottleneck: 'Pullonkaula',
    bottleneck_here: 'pullonkaula',
    budget: 'Budjetti',
    authority: 'Päättäjä',
    need: 'Tarve',
    timeline: 'Aikataulu',
    on_track: 'tavoitteessa',
    off_track: 'jäljessä',
    too_early: 'liian aikaista',
    keep: 'pidä',
    rest: 'muu',
  },
  aDate: 'päivämäärä',
  errors: {
    not_a_number: (p) => `${at(p)} on ${p.value}, joka ei ole luku; kirjoita se numeroin, esimerkiksi 1234,5.`,
    ambiguous: (p) => `${at(p)} on ${p.value}, jonka voi lukea kahdella tavalla; kirjoita se ilman tuhaterotinta.`,
    percentage: (p) => `${at(p)} on prosenttiluku ${p.value}; kirjoita pelkkä luku.`,
    negative: (p) => `${at(p)} on ${p.value} eli alle nollan; kirjoita 0 tai enemmän.`,
    share: (p) => `${at(p)} on ${p.value} eli yli 1; kirjoita osuus, esimerkiksi 0,5 tai 50 %.`,
    confidence: (p) => `${at(p)} on ${p.value}; kirjoita luku väliltä 0–1, esimerkiksi 0,95, tai 95 %.`,
    not_a_text: (p) => `${at(p)} on ${p.value}, joka ei ole teksti; kirjoita se kirjaimin.`,
    error_value: (p) => `${at(p)} on ${p.value}; korjaa ensin virhe siinä solussa.`,
    too_large: (p) => `${at(p)}: tulos on liian suuri soluun; tarkista luvut.`,
    sizes: (p) =>
      `${p.fn}: alueella ${p.argument} on ${size(p.rows, p.columns)}, alueella ${p.other} ${size(p.otherRows, p.otherColumns)}; anna samankokoiset alueet tai yksi arvo.`,
    same_size: (p) =>
      `${p.fn}: alueella ${p.argument} on ${size(p.rows, p.columns)}, alueella ${p.other} ${size(p.otherRows, p.otherColumns)}; anna samankokoiset alueet.`,
    one_value: (p) => `${p.fn}: alueella ${p.argument} on ${size(p.rows, p.columns)}; anna yksi arvo.`,
    one_column: (p) => `${p.fn}: alueella ${p.argument} on ${size(p.rows, p.columns)}; anna yksi sarake.`,
    two_columns: (p) => `${p.fn}: alueella ${p.argument} on ${size(p.rows, p.columns)}; anna kaksi saraketta, vaiheiden nimet ja arvot.`,
    not_a_duration: (p) => `${at(p)} on ${p.value}, joka ei ole kesto; kirjoita sekunnit, 3 min 25 s tai 0:03:25.`,
    two_part_time: (p) =>
      `${at(p)} on ${p.value}, jonka Sheets lukee tunteina ja minuutteina; kirjoita kesto kolmessa osassa, esimerkiksi 0:00:30, tai 30 s.`,
    whole: (p) => `${at(p)} on ${p.value}; laske kokonaisia tapauksia.`,
    more_than: (p) => `${at(p)} on ${p.value}, enemmän kuin ${p.other} (${p.most}); tarkista molemmat luvut.`,
    direction: (p) => `${at(p)} on ${p.value}; kirjoita "ylös" tai "alas".`,
    cuts: (p) => `${at(p)} on ${p.value}, pienempi kuin ensimmäinen raja (${p.first}); kirjoita pienempi osuus ensin.`,
    uplift: (p) =>
      `${at(p)} on ${p.value}, joka vie perustason ${p.base} välin 0–1 ulkopuolelle; kirjoita ero prosenttiyksikköinä, esimerkiksi 0,02 tai 2 %.`,
    over_audience: (p) =>
      `${at(p)} on ${p.value}, enemmän kuin kohderyhmä (${p.audience}); tavoittavuus laskee alustan jäseniä: anna kohderyhmä samassa yksikössä.`,
    name_among_numbers: (p) => `${at(p)} on ${p.value}, vaikka muut solut ovat lukuja; anna pelkkiä lukuja tai pelkkiä nimiä.`,
    not_whole: (p) => `${at(p)} on ${p.value}; laske kokonaisia tapauksia, tai jätä ensimmäinen arvo tyhjäksi ja anna konversioprosentit.`,
    funnel_rises: (p) =>
      `${at(p)}: vaiheessa ${p.stage || `rivillä ${p.row}`} (${p.count}) on enemmän kuin vaiheessa ${p.above || 'sen yllä'} (${p.aboveCount}): laske samat tapaukset kaikkien vaiheiden läpi.`,
    rates_with_confidence: (p) =>
      `${at(p)} on ${p.value}, mutta funnelissa on konversioprosentteja; anna saman joukon lukumäärät tai jätä luottamustaso tyhjäksi.`,
    open_without_stage: (p) => `${at(p)} on ${p.value}, mutta funnelissa ei ole siinä kohdassa vaihetta; anna yksi solu vaihetta kohti.`,
    rounding: (p) => `${at(p)} on ${p.value}; kirjoita "ylös" tai "tarkka".`,
    budget: (p) => `${at(p)} on ${p.value}, joka ei ole summa eikä kyllä tai ei; kirjoita summa, kyllä, ei, tai ? kun sitä ei tiedetä.`,
    required: (p) => `${at(p)} on ${p.value}; kirjoita 1, 2, 3 tai 4.`,
  },
};
export default fi;

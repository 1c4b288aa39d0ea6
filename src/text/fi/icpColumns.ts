// Välilehtien ICP ja Kanavat otsikot.
const ID = ['Tunniste', 'Nimeää rivin, vaikka rivejä lajitellaan tai nimetään uudelleen.', 'industry'];
const NOTE = ['Muistiinpano', 'Oma muistiinpanosi; se pysyy rivillään.', 'Sovittu myynnin kanssa tammikuussa'];
const RATING = '0–3; tyhjä tarkoittaa arvioimatonta';

const fi = {
  icp: {
    id: ID,
    rule: ['Sääntö', 'Lyhyt nimi; merkit, joilla ei ole kenttää, merkitään tällä nimellä välilehdelle Kohdeyritykset.', 'Uusi linja suunnitteilla'],
    kind: [
      'Laji',
      'Pakollinen: kaikkien pitää päteä. Jokin näistä: yksi riittää. Puoltaa ja Puhuu vastaan: merkit, jotka lisäävät ja vähentävät. Ei ihanteellinen: ketkä jätetään viimeisiksi. Ketään ei kielletä: profiili asettaa järjestykseen.',
      'Pakollinen',
    ],
    about: ['Aihe', 'Mihin viidestä kentästä merkki kuuluu.', 'Tarve'],
    field: [
      'Kenttä',
      'Kohdeyritysten sarake, jota sääntö kysyy: jokin luettelosta tai minkä tahansa oman sarakkeesi otsikko. Sijainti kysyy paikkakuntaa ja maata: kun toinen on tyhjä, toinen ei yksin riitä sulkemaan paikkaa pois. Tyhjä: merkitse sääntö käsin sarakkeisiin Nähdyt merkit ja Puuttuvat merkit.',
      'Toimiala',
    ],
    operator: ['Vertailu', 'Miten solua verrataan. Tyhjää solua ei tiedetä, se ei koskaan ole ei.', 'on jokin näistä'],
    value: ['Arvo', 'Mihin solua verrataan. Sanat erotetaan puolipisteellä, väli kirjoitetaan 50–500.', 'Metalli; Paperi'],
    points: [
      'Pisteet',
      'Kuinka paljon sääntö painaa muiden rinnalla. Tyhjä ottaa oletuksemme: pakollisille ja jokin näistä -ehdoille 20, merkeille 10. Sarake Arvo sadasta näyttää tuloksen.',
      '10',
      'pistettä, suhteellisia',
    ],
    note: NOTE,
    worth: ['Arvo sadasta', 'Montako pistettä sadasta sääntö lisää yrityksen sopivuuteen tai vähentää siitä.', '14', 'pistettä sadasta'],
    holds: ['Pätee', 'Yritykset, joilla sääntö pätee.', '24', 'yritystä'],
    fails: ['Ei päde', 'Yritykset, joilla se ei päde.', '30', 'yritystä'],
    unknown: ['Ei tiedetä', 'Yritykset, joista sitä ei tiedetä: solu on tyhjä tai kukaan ei ole merkinnyt.', '6', 'yritystä'],
  },
  channels: {
    id: ID,
    name: ['Kanava', 'Bruttolistan kanava: kirjoita kaikki, jotka tulevat mieleen.', 'Webinaarit'],
    verdict: [
      'Ratkaisu',
      'Pidä: kahden tai kolmen parhaan joukossa. Lepää: ei nyt. Liian aikaista: kokeiltu liian harvoin lepoon siirrettäväksi.',
      '● pidä',
    ],
    score: [
      'Pisteet yhteensä',
      'Sen mukaan, mitä tiedetään: asiakkaiden sana 50, palvellut vaiheet 30, omat tulokset 20 pistettä. Painot ovat omamme.',
      '62',
      'pistettä sadasta',
    ],
    range: ['Vaihteluväli', 'Pienin ja suurin mahdollinen pistemäärä, kun kyselyn väli ja kaikki tuntematon otetaan huomioon.', '38–87'],
    reason: ['Perustelu', 'Miksi kanava pidetään tai lepää ja mikä muuttaisi sen.', 'Pidetään: sija 1, pidettäviä on 2.'],
    awareness: ['Palvelee: ensikontakti', 'Kuinka hyvin kohderyhmän tavoittaa siellä ensi kertaa.', '3', RATING],
    conviction: ['Palvelee: vakuuttaminen', 'Kuinka hyvin asiantuntemuksen voi näyttää siellä.', '2', RATING],
    purchase: ['Palvelee: osto', 'Kuinka hyvin se vie eteenpäin niitä, jotka ovat ostamassa.', '0', RATING],
    named: ['Mainitsi', 'Asiakkaat, jotka mainitsivat kanavan, kun kysyttiin, mistä he löysivät teidät.', '9', 'asiakasta'],
    asked: ['Kysyttyjä', 'Kuinka monelta asiakkaalta kysyttiin.', '30', 'asiakasta'],
    survey: ['Kysely', 'Osuus kysytyistä, joka mainitsi kanavan, ja sen väli.', '30 % (17–48 %)'],
    tries: ['Omat kokeilut', 'Kuinka monta kertaa kanavaa on kokeiltu välilehden Kampanjat lisäksi.', '2', 'kokeilua'],
    leads: ['Niiden liidit', 'Liidit, jotka nämä kokeilut toivat, välilehden Liidit lisäksi.', '5', 'liidiä'],
    in_data: ['Nimi aineistossa', 'Miksi Kampanjat ja Liidit kutsuvat kanavaa, jos nimi on eri kuin tässä.', 'google_ads; google'],
    tries_all: ['Kokeilut yhteensä', 'Omat kokeilut ja välilehden Kampanjat kampanjat.', '6', 'kokeilua'],
    leads_all: ['Liidit yhteensä', 'Tähän kirjoitetut ja välilehden Liidit liidit, jotka nimeävät kanavan.', '11', 'liidiä'],
    note: NOTE,
    verdict_code: ['Ratkaisukoodi', 'Ratkaisu koodina väreille.', 'keep'],
  },
};
export default fi;

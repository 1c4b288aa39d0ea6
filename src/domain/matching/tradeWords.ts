import { wordGroups } from './wordGroups';

// What companies do, in Finnish, English and Swedish, folded as company keys are: tradeOf('logistics') = tradeOf('logistik') = 'logistiikka'.
// These words tell companies apart less than their other words do.
const TRADES = `palvelu=service=tjanst=palv=svcs konepaja=verkstad=workshop tehdas=tehtaat=factory=fabrik logistiikka=logistics=logistik
kuljetus=kuljetukset=transport=akeri=freight=kulj rakennus=rakentaminen=bygg=construction=building=rak
tekniikka=teknologia=technology=technologies=teknik=tech=tekn ohjelmisto=software=programvara jarjestelma=system=jarj
ratkaisu=solution=losning energia=energy=energi sahko=electric=electrical=el teollisuus=industry=industries=industri=teoll
huolto=kunnossapito=maintenance=underhall kiinteisto=property=properties=estate=realty=fastighet=kiint metalli=metal=metall teras=steel=stal
puu=wood=timber=tra metsa=forest=forestry=skog paperi=paper=papper pakkaus=pakkaukset=packaging=forpackning
elintarvike=elintarvikkeet=food=livsmedel kauppa=trade=trading=handel tukku=wholesale=grossist konsultointi=konsultti=consulting=konsult
koulutus=training=education=utbildning suunnittelu=design=planning=planering insinoori=engineering=engineer=eng tilitoimisto=accounting=redovisning
asianajotoimisto=lakitoimisto=law=attorney=advokatbyra vakuutus=insurance=forsakring terveys=health=halsa hoiva=hoito=care=vard=omsorg
matka=matkailu=travel=resor hotelli=hotel=hotell ravintola=restaurant=restaurang auto=bil=car=motor vene=boat=bat meri=marine=hav
vesi=water=vatten ymparisto=environment=environmental=miljo kierratys=recycling=atervinning muovi=plastic=plast lasi=glass=glas
betoni=concrete=betong kivi=stone=sten kaivos=mining=gruva kone=machine=machinery=maskin laite=laitteet=equipment=device=utrustning
tyokalu=tool=verktyg turva=turvallisuus=security=safety=sakerhet viestinta=communication=kommunikation markkinointi=marketing=marknadsforing=mktg
mainos=mainonta=advertising=reklam tieto=information=info verkko=verkot=network=nat automaatio=automation robotiikka=robotics=robotik
elektroniikka=electronics=elektronik optiikka=optics=optik analytiikka=analytics=analys tutkimus=research=forskning kehitys=development=utveckling
sijoitus=investment=invest=investering rahoitus=finance=financial=finans tuotanto=production=produktion valmistus=manufacturing=tillverkning=mfg
tuote=tuotteet=product=produkt tarvike=tarvikkeet=supply=supplies=tillbehor rengas=renkaat=tyre=tire=dack tekstiili=textile=textil
kaluste=huonekalu=furniture=mobler ikkuna=window=fonster katto=katot=roof=roofing=tak maalaus=painting=maleri putki=pipe=piping=ror
lampo=lammitys=heat=heating=varme ilmastointi=ilmanvaihto=ventilation kylma=jaahdytys=cooling=kyla nosturi=crane=kran pumppu=pumput=pump
venttiili=valve=ventil apteekki=pharmacy=apotek laake=pharma=lakemedel kustannus=publishing=forlag kirjapaino=printing=tryckeri
hitsaus=welding=svets pinnoite=coating=ytbehandling kemia=chemical=kemi voima=power=kraft aurinko=solar=sol tuuli=wind=vind peli=game=spel
elokuva=film=pictures siivous=puhtaus=cleaning=stad vartiointi=guarding=bevakning vuokraus=rental=uthyrning asennus=installation=montage
leipomo=bakery=bageri panimo=brewery=bryggeri saneeraus=remontti=renovation maansiirto=maanrakennus=earthworks=schakt lento=aviation=flyg
telakka=shipyard=varv toimisto=office=kontor=byra=tsto sairaala=hospital=sjukhus klinikka=clinic=klinik pankki=bank rahasto=fund=fond
paaoma=capital=kapital kumppani=partner arkkitehti=arkkitehdit=architect=arkitekt puutarha=garden=tradgard pojat=sons=soner=sohne
veljekset=brothers=bros=broderna data=digi=digital media studio`;

// read when first asked, not when the script is loaded
let table: Map<string, string> | null = null;

/** Every word with the one that stands for all of its meaning. */
export const tradeWords = (): ReadonlyMap<string, string> => {
  table = table || wordGroups(TRADES);
  return table;
};

const ENDINGS = /(?:et|ar|er|s|t|n)$/;

export const tradeOf = (word: string): string | undefined => {
  const found = tradeWords().get(word);
  // plurals and genitives: services, palvelut, kalusteet, pumpar
  return found === undefined && word.length > 4 ? tradeWords().get(word.replace(ENDINGS, '')) : found;
};

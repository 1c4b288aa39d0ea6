import { wordGroups } from './wordGroups';

// What companies do, in Finnish, English and Swedish, folded as company keys are: tradeOf('logistics') = tradeOf('logistik') = 'logistiikka'.
// These words tell companies apart less than their other words do.
const TRADES = `palvelu=service=tjanst=palv=svcs konepaja=verkstad=workshop tehdas=tehtaat=factory logistiikka=logistics=logistik
kuljetus=kuljetukset=transport=akeri=kulj rakennus=rakentaminen=bygg=construction=building=rak
tekniikka=teknologia=technology=technologies=teknik=tech=tekn ohjelmisto=software=programvara jarjestelma=system=jarj ratkaisu=solution=losning
energia=energy=energi sahko=electric=electrical=el teollisuus=industry=industries=industri=teoll huolto=maintenance=underhall
kiinteisto=property=properties=estate=fastighet=kiint metalli=metal=metall teras=steel=stal puu=wood=timber=tra metsa=forest=skog
paperi=paper=papper pakkaus=packaging=forpackning elintarvike=food=livsmedel kauppa=trade=trading=handel konsultointi=consulting=konsult
koulutus=training=utbildning suunnittelu=design=planning=planering insinooritoimisto=engineering=ingenjorsbyra=eng
tilitoimisto=accounting=redovisning asianajotoimisto=law=attorney=advokatbyra vakuutus=insurance=forsakring terveys=health=halsa hoiva=care=omsorg
matka=travel=resor hotelli=hotel=hotell ravintola=restaurant=restaurang auto=bil=car=motor vesi=water=vatten
ymparisto=environment=environmental=miljo kierratys=recycling=atervinning muovi=plastic=plast lasi=glass=glas betoni=concrete=betong kivi=stone=sten
kone=machine=machinery=maskin laite=laitteet=equipment=utrustning turva=turvallisuus=security=safety=sakerhet viestinta=communication=kommunikation
markkinointi=marketing=marknadsforing=mktg mainos=advertising=reklam tieto=information=info verkko=verkot=network=nat automaatio=automation
robotiikka=robotics=robotik elektroniikka=electronics=elektronik optiikka=optics=optik analytiikka=analytics=analys tutkimus=research=forskning
sijoitus=investment=invest=investering rahoitus=finance=financial=finans tuotanto=production=produktion valmistus=manufacturing=mfg
tuote=tuotteet=product=produkt tarvike=tarvikkeet=supplies=tillbehor tekstiili=textile=textil kaluste=furniture=mobler putki=piping=ror
lampo=lammitys=heating=varme ilmastointi=ventilation nosturi=crane=kran pumppu=pumput=pump venttiili=valve=ventil apteekki=pharmacy=apotek
laake=pharma=lakemedel kemia=chemical voima=power=kraft asennus=installation=montage toimisto=office=kontor=byra=tsto paaoma=capital=kapital
arkkitehti=architect=arkitekt pojat=sons=soner veljekset=brothers=bros=broderna data=digital siivous=cleaning tukku=wholesale hitsaus=welding
vuokraus=rental ikkuna=window=fonster vene=boat=bat katto=katot=roofing`;

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

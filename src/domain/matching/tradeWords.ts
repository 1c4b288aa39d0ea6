import { wordGroups } from './wordGroups';

// What companies do, in Finnish, English and Swedish, folded as company keys are: 'logistics' and 'logistik' mean 'logistiikka'.
// These words tell companies apart less than their other words do.
const TRADES = `palvelu=service=tjanst=tjanster=palv=svcs konepaja=verkstad=workshop tehdas=tehtaat=factory=fabrik
logistiikka=logistics=logistik kuljetus=kuljetukset=kuljetusliike=transport=transportation=akeri=freight=kulj
rakennus=rakennusliike=rakentaminen=rakennuttaja=bygg=byggnad=construction=building=builder=rak
tekniikka=teknologia=technology=technologies=teknik=technics=tech=tekn ohjelmisto=software=programvara
jarjestelma=system=jarj ratkaisu=solution=losning=losningar energia=energy=energi sahko=electric=electrical=electricity=el
teollisuus=industry=industries=industrial=industri=teoll huolto=kunnossapito=maintenance=underhall
kiinteisto=property=properties=estate=realty=fastighet=fastigheter=kiint metalli=metal=metall teras=steel=stal
puu=wood=timber=tra metsa=forest=forestry=skog paperi=paper=papper pakkaus=pakkaukset=packaging=forpackning=forpackningar
elintarvike=elintarvikkeet=food=livsmedel kauppa=trade=trading=handel=shop=store=commerce tukku=wholesale=grossist=partihandel
konsultointi=konsultti=konsultit=consulting=consultancy=consultant=konsult=konsulter koulutus=training=education=utbildning
suunnittelu=design=planning=planering=projektering insinooritoimisto=insinoori=engineering=engineer=ingenjorsbyra=eng
tilitoimisto=kirjanpito=accounting=accountant=bokforing=bokforingsbyra=redovisning
asianajotoimisto=lakitoimisto=lakiasiaintoimisto=law=legal=attorney=advokatbyra=advokat vakuutus=insurance=forsakring=forsakringar
terveys=health=healthcare=halsa hoiva=hoito=care=vard=omsorg matka=matkat=matkailu=matkatoimisto=travel=tourism=resor=resebyra
hotelli=hotel=hotell ravintola=restaurant=restaurang auto=bil=bilar=car=motor=automotive=autotalo=autoliike vene=boat=bat
meri=marine=maritime=hav vesi=water=vatten ymparisto=environment=environmental=miljo kierratys=recycling=atervinning
jate=waste=avfall muovi=plastic=plast kumi=rubber=gummi lasi=glass=glas betoni=concrete=betong kivi=stone=sten kaivos=mine=mining=gruva
kone=koneet=machine=machinery=maskin=maskiner laite=laitteet=device=equipment=utrustning tyokalu=tool=verktyg
turva=turvallisuus=security=safety=sakerhet viestinta=communication=kommunikation markkinointi=marketing=marknadsforing=mktg
mainos=mainonta=mainostoimisto=advertising=reklam tieto=information=info verkko=verkot=network=nat=natverk automaatio=automation
robotiikka=robotics=robotik elektroniikka=electronics=electronic=elektronik optiikka=optics=optik mittaus=measurement=matning
analytiikka=analyysi=analytics=analys tutkimus=research=forskning kehitys=development=utveckling
sijoitus=sijoitukset=investment=invest=investering rahoitus=finance=financial=finans tuotanto=production=produktion
valmistus=manufacturing=tillverkning=mfg tuote=tuotteet=product=produkt=produkter tarvike=tarvikkeet=supply=supplies=tillbehor
varaosa=parts=reservdelar rengas=renkaat=tyre=tire=dack tekstiili=textile=textil kaluste=kalusteet=huonekalu=furniture=mobler
ikkuna=window=fonster ovi=ovet=door=dorrar katto=katot=roof=roofing=tak maalaus=painting=maleri putki=putket=pipe=piping=plumbing=ror
lampo=lammitys=heat=heating=varme ilmastointi=ilmanvaihto=ventilation=ventilering kylma=jaahdytys=cooling=refrigeration=kyla
nosturi=crane=kran=kranar pumppu=pumput=pump=pumpar venttiili=valve=ventil=ventiler apteekki=pharmacy=apotek
laake=pharma=pharmaceutical=lakemedel kustannus=kustantamo=publishing=forlag kirjapaino=painotalo=printing=tryckeri media=medium
hitsaus=welding=svets=svetsning pinnoite=pinnoitus=coating=ytbehandling kemia=chemical=chemistry=kemi voima=power=kraft
aurinko=solar=sol tuuli=wind=vind peli=game=spel elokuva=film=pictures siivous=puhdistus=puhtaus=cleaning=stad=stadning
vartiointi=guarding=bevakning vuokraus=rental=uthyrning=leasing asennus=asennukset=installation=montage
maatalous=agriculture=agri=lantbruk kala=fish=fisk liha=meat=kott meijeri=dairy=mejeri leipomo=bakery=bageri panimo=brewery=bryggeri
vaate=vaatteet=clothing=klader urheilu=sport=idrott saneeraus=remontti=renovation=renovering
maansiirto=maanrakennus=earthworks=schakt=schaktning lento=aviation=flyg varustamo=shipping=rederi telakka=shipyard=varv
toimisto=office=kontor=byra=tsto instituutti=institute=institut yliopisto=university=universitet sairaala=hospital=sjukhus
klinikka=clinic=klinik hammas=dental=tand pankki=bank=sparbank rahasto=fund=fond paaoma=capital=kapital
kumppani=partner=kumppanit henkilosto=staffing=bemanning rekrytointi=recruiting=recruitment=rekrytering tapahtuma=event=evenemang
arkkitehti=arkkitehdit=arkkitehtitoimisto=architect=arkitekt=arkitekter=arkitektbyra sisustus=interior=inredning
puutarha=garden=tradgard poika=pojat=son=sons=soner=sohne veljekset=veljet=brothers=bros=broder=broderna
studio=atelje data=digi=digital kampaamo=hairdresser=frisor verkkokauppa=webshop=ecommerce tilat=spaces hallinta=management`;

// read when first asked, not when the script is loaded
let table: Map<string, string> | null = null;

/** What each word means, without plurals and genitives in one letter. */
export const tradeWords = (): ReadonlyMap<string, string> => {
  table = table || wordGroups(TRADES);
  return table;
};

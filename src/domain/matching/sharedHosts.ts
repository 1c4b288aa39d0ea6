// Hosts whose visitors and mail addresses belong to no one company.

/** Mail for everyone. */
const MAIL = `gmail.com googlemail.com outlook.com hotmail.com hotmail.fi hotmail.se live.com live.fi live.se msn.com yahoo.com yahoo.se ymail.com
icloud.com me.com mac.com aol.com gmx.com gmx.de gmx.net web.de t-online.de freenet.de mail.com mail.ru yandex.com yandex.ru proton.me protonmail.com
pm.me tutanota.com fastmail.com zoho.com hey.com qq.com 163.com 126.com orange.fr wanadoo.fr free.fr laposte.net libero.it wp.pl o2.pl onet.pl
luukku.com suomi24.fi netti.fi inet.fi pp.inet.fi kolumbus.fi saunalahti.fi elisanet.fi welho.com dnainternet.net jippii.fi mbnet.fi phnet.fi
sci.fi nic.fi pp.fi surffi.net suomi.net telia.com spray.se bredband.net comhem.se tele2.se online.no`;

/** Networks, directories, shortened and shared pages. */
const PAGES = `linkedin.com facebook.com fb.com fb.me instagram.com twitter.com x.com t.co youtube.com youtu.be tiktok.com pinterest.com
snapchat.com threads.net whatsapp.com wa.me t.me vimeo.com medium.com github.com google.com google.fi goo.gl g.page bing.com wikipedia.org
bit.ly linktr.ee lnkd.in slideshare.net issuu.com eventbrite.com tripadvisor.com yelp.com glassdoor.com crunchbase.com finder.fi fonecta.fi
asiakastieto.fi proff.fi proff.se allabolag.se duunitori.fi oikotie.fi tori.fi etsy.com amazon.com ebay.com airtable.com notion.so`;

/** Builders that give every customer a name before their own: kaskitek.wordpress.com is Kaskitek's, wordpress.com nobody's. */
const BUILDERS = `wordpress.com blogspot.com blogspot.fi wixsite.com wix.com weebly.com webnode.fi webnode.com squarespace.com myshopify.com
jimdofree.com jimdosite.com github.io gitlab.io netlify.app vercel.app pages.dev web.app firebaseapp.com herokuapp.com azurewebsites.net
cloudfront.net amazonaws.com appspot.com business.site hubspotpagebuilder.com hs-sites.com mycashflow.fi kotisivukone.com kotisivukone.fi
kotisivut.com vilkas.shop notion.site carrd.co sharepoint.com zendesk.com freshdesk.com teamtailor.com`;

// read when first asked, not when the script is loaded
let hosts: ReadonlyMap<string, 'shared' | 'builder'> | null = null;

const read = (): Map<string, 'shared' | 'builder'> => {
  const kinds = new Map<string, 'shared' | 'builder'>();
  for (const host of `${MAIL} ${PAGES}`.split(/\s+/)) kinds.set(host, 'shared');
  for (const host of BUILDERS.split(/\s+/)) kinds.set(host, 'builder');
  return kinds;
};

export const sharedHost = (domain: string): 'shared' | 'builder' | null => {
  hosts = hosts || read();
  return hosts.get(domain) || null;
};

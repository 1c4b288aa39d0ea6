// The company's domain in a person's address: workDomainOf('Anna.Ahti@kaskitek.fi') = 'kaskitek.fi'; an address of a mail service for
// everybody says nothing of the employer: workDomainOf('anna@gmail.com') = null.
import { domainOf } from '../account/domainOf';

const FREE_MAIL =
  'gmail.com googlemail.com outlook.com outlook.fi hotmail.com hotmail.fi hotmail.co.uk live.com live.fi msn.com yahoo.com yahoo.co.uk ' +
  'ymail.com icloud.com me.com mac.com aol.com gmx.com gmx.de gmx.net web.de t-online.de mail.com mail.ru yandex.com yandex.ru proton.me ' +
  'protonmail.com pm.me tutanota.com tuta.com zoho.com fastmail.com hey.com luukku.com luukku.fi suomi24.fi kolumbus.fi elisanet.fi saunalahti.fi ' +
  'netti.fi welho.com dnainternet.net pp.inet.fi inet.fi phnet.fi telia.com spray.se bredband.net free.fr orange.fr laposte.net libero.it';
const isFree = (domain: string): boolean => ` ${FREE_MAIL} `.indexOf(` ${domain} `) >= 0;

export const workDomainOf = (email: string): string | null => {
  if (email.indexOf('@') < 0) return null;
  const domain = domainOf(email);
  return domain === null || isFree(domain) ? null : domain;
};

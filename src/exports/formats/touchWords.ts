// Words of activity exports to the codes of a touch. Impressions, deliveries, bounces and the like are no touches: see NO_TOUCH.
const KINDS: Readonly<Record<string, string>> = {
  send: 'send|sent|email sent|e-mail sent|sent email|emailed|mail sent|marketing email sent|newsletter sent|lähetys|lähetetty|viesti lähetetty|sähköposti lähetetty|uutiskirje lähetetty|lähetetty sähköposti',
  call: 'call|phone call|outbound call|call made|called|phone|soitto|puhelu|puhelinsoitto|soitettu',
  message: 'message|linkedin message|inmail|inmail sent|message sent|sms|text message|sales email|viesti|linkedin-viesti|tekstiviesti|yksityisviesti',
  open: 'open|opened|opens|email open|email opened|opened email|e-mail opened|marketing email opened|avaus|avattu|viesti avattu|sähköposti avattu|avasi viestin',
  click:
    'click|clicked|clicks|email click|email clicked|clicked email|link click|link clicked|clicked link|ad click|marketing email clicked|klikkaus|klikattu|linkin klikkaus|mainoksen klikkaus|klikkasi',
  visit:
    'visit|meaningful visit|site visit|website visit|web visit|page visit|session|visited website|käynti|sivustokäynti|merkityksellinen käynti|verkkokäynti',
  video:
    'video|video completed|video completion|video complete|watched video|video watched|video watched to the end|video 100%|video katsottu|video katsottu loppuun',
  download:
    'download|downloaded|downloads|content download|file download|asset download|whitepaper download|guide download|lataus|ladattu|oppaan lataus|latasi oppaan',
  event:
    'event|event attended|attended event|attended|event attendance|webinar|webinar attended|attended webinar|seminar|trade show|event registration|registered for event|tapahtuma|osallistui|osallistuminen|webinaari|seminaari|messut|ilmoittautuminen',
  reply: 'reply|replied|response|responded|answered|email reply|email replied|replied to email|inmail reply|vastaus|vastattu|vastasi',
  form: 'form|form fill|form filled|form submission|form submitted|submitted form|form submit|contact form|lead form|newsletter signup|subscription|lomake|lomake lähetetty|lomakkeen lähetys|yhteydenottolomake|uutiskirjeen tilaus|tilaus',
  meeting: 'meeting|meeting held|meeting booked|met|appointment|face-to-face meeting|tapaaminen|palaveri|kokous|tapaaminen sovittu',
  offer_request:
    'offer request|request for an offer|request for offer|quote request|request for quote|rfq|request for proposal|rfp|tarjouspyyntö|pyysi tarjousta',
  demo: 'demo|demo request|demo requested|requested demo|book a demo|product demo|demopyyntö|esittelypyyntö|tuote-esittely',
  trial: 'trial|trial started|free trial|trial signup|trial requested|kokeilu|kokeilujakso|kokeilujakso aloitettu|koekäyttö',
};

export const TOUCH_WORDS: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(KINDS).flatMap(([code, words]) => words.split('|').map((word) => [word, code])),
);

export const NO_TOUCH =
  /^(ad |e-?mail |marketing email |video |page )?(impression|deliver|bounce|hard bounce|soft bounce|dropped|deferred|processed|queued|suppress|unsubscri|spam|complaint|list (add|remov)|note|task|näyttö|näyttökerta|toimitettu|palautunut|peruutus|peruttu tilaus|roskaposti|muistiinpano|tehtävä)/i;

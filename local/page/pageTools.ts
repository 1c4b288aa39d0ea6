// Right of the menus: open, save, language.
import { pageText } from '../../src/text/page';
import type { Lang, Source } from './messages';
import type { StatusLine } from './statusLine';

const LANGS: readonly Lang[] = ['en', 'fi'];

export function pageLang(): Lang {
  const asked = new URLSearchParams(location.search).get('lang') ?? navigator.language;
  return /^fi\b/i.test(asked) ? 'fi' : 'en';
}

interface Tools {
  open(source: Source): Promise<void>;
  save(): Promise<void>;
}

function button(text: string, run: () => void): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.textContent = text;
  element.addEventListener('click', run);
  return element;
}

function languageChoice(lang: Lang): HTMLSelectElement {
  const words = pageText[lang];
  const select = document.createElement('select');
  select.ariaLabel = words.language;
  select.append(...LANGS.map((code) => new Option(words.languages[code], code, code === lang, code === lang)));
  select.addEventListener('change', () => {
    location.search = `?lang=${select.value}`;
  });
  return select;
}

export function pageTools(place: HTMLElement, lang: Lang, tools: Tools, status: StatusLine): void {
  const words = pageText[lang];
  document.documentElement.lang = lang;
  document.title = words.title;
  (document.getElementById('side-close') as HTMLButtonElement).textContent = words.close;
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = '.xlsx';
  input.hidden = true;
  input.addEventListener('change', async () => {
    const file = input.files?.[0];
    if (!file) return;
    try {
      await tools.open({ kind: 'xlsx', name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
    } catch {
      status.fail(words.notOpened({ file: file.name }));
    }
    input.value = '';
  });
  const save = async () => {
    try {
      await tools.save();
    } catch (error) {
      status.fail(words.failed({ what: words.save, message: (error as Error).message }));
    }
  };
  place.replaceChildren(
    button(words.open, () => input.click()),
    input,
    button(words.save, save),
    languageChoice(lang),
  );
}

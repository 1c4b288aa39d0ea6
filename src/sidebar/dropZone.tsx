import { useRef, useState } from 'preact/hooks';
import { useWords } from './words';

interface DropZoneProps {
  readonly files: (files: readonly File[]) => void;
  readonly disabled: boolean;
  /** once files are chosen it makes room for them */
  readonly small: boolean;
}

/** Where files are dropped; the button inside does the same for the keyboard. */
export function DropZone({ files, disabled, small }: DropZoneProps) {
  const words = useWords();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const take = (list: FileList | null | undefined) => {
    if (list && !disabled) files(Array.from(list));
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is the mouse's way, the button inside is the keyboard's
    <div
      class={over ? 'drop over' : 'drop'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer?.files);
      }}
    >
      <p>{words.import.drop}</p>
      <button type="button" disabled={disabled} onClick={() => input.current?.click()}>
        {small ? words.import.chooseMore : words.import.choose}
      </button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        aria-label={words.import.choose}
        onChange={(event) => {
          take(event.currentTarget.files);
          event.currentTarget.value = ''; // the same file may be chosen again
        }}
      />
      {!small && <p class="quiet">{words.import.kinds}</p>}
    </div>
  );
}

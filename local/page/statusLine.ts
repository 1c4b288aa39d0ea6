/** The one line that says what is going on. */
export class StatusLine {
  constructor(private readonly place: HTMLElement) {}

  say(text: string): void {
    this.place.className = '';
    this.place.textContent = text;
  }

  fail(text: string): void {
    this.place.className = 'bad';
    this.place.textContent = text;
  }

  /** The text stands while the job runs, and goes unless the job has put another in its place. */
  async during<T>(text: string, job: () => Promise<T>): Promise<T> {
    this.say(text);
    try {
      return await job();
    } finally {
      if (this.place.textContent === text) this.say('');
    }
  }
}

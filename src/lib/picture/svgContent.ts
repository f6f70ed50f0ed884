/** Collects the elements of a picture; paths that look the same and follow each other become one. */
export class SvgContent {
  readonly #elements: string[] = [];
  #open: { readonly attributes: string; d: string } | undefined;

  /** Adds a path. `mergeable`: it may share an element with its neighbours, as nothing would look different. */
  path(d: string, attributes: string, mergeable: boolean): void {
    if (d === '') return;
    if (mergeable && this.#open?.attributes === attributes) {
      this.#open.d += d;
      return;
    }
    this.#flush();
    this.#open = { attributes, d };
    if (!mergeable) this.#flush();
  }

  element(xml: string): void {
    this.#flush();
    this.#elements.push(xml);
  }

  text(): string {
    this.#flush();
    return this.#elements.join('');
  }

  #flush(): void {
    if (this.#open !== undefined) this.#elements.push(`<path d="${this.#open.d}"${this.#open.attributes}/>`);
    this.#open = undefined;
  }
}

export interface DemoFile {
  name: string;
  type: string;
  size: number;
}

/** What tests ask a composer page: the editor's model and the files it holds now. */
export interface DemoComposerState {
  text: string;
  altText: string;
  files: DemoFile[];
  step: string;
}

/** What the page's own send button was given. An extension of ours must never cause an entry. */
export interface DemoShared {
  text: string;
  files: DemoFile[];
}

declare global {
  interface Window {
    __demo?: { read: () => DemoComposerState | Record<string, unknown> };
    __shared: DemoShared[];
  }
}

export const describeFiles = (files: readonly File[]): DemoFile[] =>
  files.map(({ name, type, size }) => ({ name, type, size }));

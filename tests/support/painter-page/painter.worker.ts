import { make, widths } from './make';

const scope = globalThis as unknown as {
  onmessage: (
    event: MessageEvent<{ id: number; make?: Parameters<typeof make>; widths?: Parameters<typeof widths> }>,
  ) => void;
  postMessage(answer: unknown): void;
};

scope.onmessage = ({ data }) => {
  const work = data.make ? make(...data.make) : widths(...(data.widths ?? ['', []]));
  work.then(
    (answer) => scope.postMessage({ id: data.id, answer }),
    (error: unknown) => scope.postMessage({ id: data.id, error: String(error) }),
  );
};

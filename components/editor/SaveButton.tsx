export function SaveButton(_props: { name: string }) {
  return null;
}

export function AddMenu() {
  return null;
}

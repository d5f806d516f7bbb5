const cut = (letters: number) => (name: string) => {
  const all = [...name];
  return all.length > letters
    ? `${all
        .slice(0, letters - 1)
        .join('')
        .trimEnd()}…`
    : name;
};

/** A name beside a bar, as many letters as fit there; its end is left out where it is long. */
export const short = cut(20);
/** The same in a narrow window. */
export const shortest = cut(17);

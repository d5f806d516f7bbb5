/** How many are remembered: three rows of the picker. */
const MOST = 21;

/** What sellers reach for most; shown before there is anything recent. */
export const USUAL = '🔥 ✨ 😍 🥰 🙏 👍 ❤️ 🎉 🎁 ✅ 📦 🚚 📍 📲 🛒 💰 ⏰ ⭐ 💯 👉 👇'.split(' ');

/** As kept: emoji between blanks, the last used first. */
export const readRecent = (kept: string | undefined): string[] => kept?.split(' ').filter(Boolean) ?? [];

/** With the emoji in front, once, and not more than are remembered. */
export const withRecent = (recent: readonly string[], emoji: string): string[] =>
  [emoji, ...recent.filter((other) => other !== emoji)].slice(0, MOST);

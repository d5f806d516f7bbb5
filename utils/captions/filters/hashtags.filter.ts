import { asText, defineFilter } from '../filter';
import { productTags, toTag, uniqueTags } from '../hashtags';

const split = (value: unknown): string[] =>
  Array.isArray(value)
    ? value.slice(0, 60).map(asText)
    : asText(value)
        .slice(0, 2000)
        .split(/[\s,#]+/);

/**
 * Hashtags in one line: the shop's own (the input, a list or text), then words of the product's name (first
 * argument) and the place (second), as many as the channel's drafts take.
 */
export default defineFilter({
  id: 'hashtags',
  apply: (value, [name, area], { channel }) => {
    const place = asText(area).split(/[,;/(]/)[0] ?? '';
    const tags = [...split(value).map(toTag), ...productTags(asText(name)), toTag(place)];
    return uniqueTags(tags, channel.hashtags.draft).join(' ');
  },
  example: {
    liquid: "{{ 'qkiz #SoftCookies' | hashtags: 'Soft Cookies Matcha 250 gr', 'Batam, Kepri' }}",
    gives: '#qkiz #SoftCookies #Matcha #Batam',
  },
});

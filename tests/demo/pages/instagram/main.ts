import '../shared/base.css';
import './style.css';
import { describeFiles } from '../shared/demo-window';
import { el } from '../shared/dom';
import { createComposer } from './composer';
import { feed, post, rail } from './feed';

const posts = feed();
const composer = createComposer({
  onShared: ({ text, files, pictures }) => {
    window.__shared.push({ text, files: describeFiles(files) });
    posts.prepend(
      post({ name: 'qkiz.batam', hue: 88, picture: pictures[0], caption: text, likes: 0, age: 'baru saja' }),
    );
  },
});

window.__shared = [];
window.__demo = { read: composer.read };

document.querySelector('#mount')?.append(rail(composer.open), el('main', { class: 'x-main' }, posts));

import 'quill/dist/quill.snow.css';
import '../shared/base.css';
import './style.css';
import { createApp } from 'vue';
import { app } from './app';

window.__shared = [];
createApp(app).mount('#mount');

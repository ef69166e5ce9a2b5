import { mount } from 'svelte';
import App from './app/App.svelte';
import './app/styles.css';

const target = document.getElementById('app');
if (!target) throw new Error('the page has no element with the id "app"');
target.replaceChildren();
mount(App, { target });

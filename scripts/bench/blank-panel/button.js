const button = document.createElement('button');
button.textContent = 'Open';
button.addEventListener('click', () => chrome.runtime.sendMessage({ type: 'panel.open' }));
document.body.append(button);

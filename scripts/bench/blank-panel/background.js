chrome.runtime.onMessage.addListener((_message, sender) => {
  void chrome.sidePanel.open({ tabId: sender.tab.id });
});

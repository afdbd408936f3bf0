try {
  const theme = localStorage.getItem('warm-hello:theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {}

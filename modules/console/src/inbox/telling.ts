const PICTURE = "/relevo.svg";
const BEEP = { hertz: 660, seconds: 0.18, loudness: 0.08 };

/** A short soft tone, made on the spot. */
export function beep() {
  const Sound = window.AudioContext;
  if (!Sound) return;
  const context = new Sound();
  const tone = context.createOscillator();
  const volume = context.createGain();
  tone.frequency.value = BEEP.hertz;
  volume.gain.setValueAtTime(BEEP.loudness, context.currentTime);
  volume.gain.exponentialRampToValueAtTime(0.0001, context.currentTime + BEEP.seconds);
  tone.connect(volume).connect(context.destination);
  tone.start();
  tone.stop(context.currentTime + BEEP.seconds);
  tone.onended = () => void context.close();
}

/** Puts a dot on the page's icon, or takes it away. */
export function badge(isOn: boolean) {
  const link = document.querySelector<HTMLLinkElement>('link[rel="icon"]');
  if (!link) return;
  const dot =
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="8" fill="#0b6b5d"/>' +
    '<path d="M8 16V11h16v9h-9l-5 5z" fill="#fff"/><circle cx="24" cy="8" r="8" fill="#c6262e"/></svg>';
  link.href = isOn ? `data:image/svg+xml,${encodeURIComponent(dot)}` : PICTURE;
}

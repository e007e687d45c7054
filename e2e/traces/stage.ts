/** Put into a page for the scripts of the scenarios: what they say instead of DOM. */
export const stage = `
  globalThis.film ??= undefined;
  globalThis.wait = (seconds) => new Promise((done) => setTimeout(done, seconds * 1000));
  globalThis.over = (one = document.querySelector('#film')) =>
    one.ended ? undefined : new Promise((done) => one.addEventListener('ended', done, { once: true }));
  globalThis.ready = (one = document.querySelector('#film')) =>
    new Promise((done) => (one.readyState > 0 ? done() : one.addEventListener('loadedmetadata', done, { once: true })));
  globalThis.inShadow = (name) => {
    const film = Object.assign(document.createElement('video'), { src: '/' + name + '.webm', controls: true, width: 480, height: 270 });
    document.querySelector('#host').attachShadow({ mode: 'open' }).append(film);
    return film;
  };
  const drawn = () => {
    const canvas = document.createElement('canvas');
    const context = canvas.getContext('2d');
    setInterval(() => context.fillRect(0, 0, Math.random() * 300, 100), 100);
    return canvas.captureStream(10);
  };
  globalThis.goLive = (film) => {
    film.srcObject = drawn();
  };
  globalThis.growing = (film) => {
    const source = new MediaSource();
    film.src = URL.createObjectURL(source);
    source.addEventListener('sourceopen', async () => {
      const buffer = source.addSourceBuffer('video/webm;codecs="vp8,opus"');
      const bytes = await (await fetch('/long.webm')).arrayBuffer();
      source.duration = 4;
      buffer.appendBuffer(bytes);
      await new Promise((done) => buffer.addEventListener('updateend', done, { once: true }));
      let end = 4;
      buffer.remove(end, Infinity);
      await new Promise((done) => buffer.addEventListener('updateend', done, { once: true }));
      source.duration = end;
      setInterval(() => {
        if (buffer.updating || end > 11) return;
        end += 1.5;
        source.duration = end;
        buffer.appendBuffer(bytes);
      }, 1200);
    });
  };
`;

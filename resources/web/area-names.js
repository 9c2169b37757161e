// The names of areas on the page to share: each stands in its area, and one that finds no room is left out.
// `at` and `step` come with each area; `name` is already escaped.
function standNames(map, areas) {
  const signs = [];
  areas.eachLayer((layer) => {
    const area = layer.feature.properties;
    const look = area.step >= 3 ? `color:#fff;--halo:${area.fill}` : "";
    const icon = L.divIcon({ className: "name", iconSize: null, html: `<b style="${look}">${area.name}</b>` });
    const sign = L.marker(area.at, { icon, interactive: false, keyboard: false }).addTo(map);
    signs.push([area.step, sign.getElement().firstChild]);
  });
  signs.sort((a, b) => b[0] - a[0]);
  const panels = [...document.querySelectorAll("h1, ul, footer, .leaflet-control-zoom")];
  const touch = (a, b) => a.left < b.right + 4 && b.left < a.right + 4 && a.top < b.bottom + 4 && b.top < a.bottom + 4;
  const clear = () => {
    const taken = panels.map((panel) => panel.getBoundingClientRect());
    for (const [, words] of signs) {
      const box = words.getBoundingClientRect();
      const free = !taken.some((other) => touch(box, other));
      words.style.visibility = free ? "visible" : "hidden";
      if (free) taken.push(box);
    }
  };
  map.on("zoomend moveend resize", clear);
  clear();
}

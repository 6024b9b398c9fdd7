
'use strict';
(() => {
  const root = document.documentElement;
  const body = document.body;
  const values = [...document.querySelectorAll('.value[data-n]')];
  const valueOf = new Map(values.map((value) => [value.dataset.n, value]));
  const placesOf = new Map(values.map((value) => [value.dataset.n, []]));
  for (const place of document.querySelectorAll('[data-at]')) {
    for (const number of place.dataset.at.split(' ')) {
      placesOf.get(number)?.push(place);
    }
  }
  let chosen = null;
  root.classList.add('js');

  const still = matchMedia('(prefers-reduced-motion: reduce)');

  function show(element, behavior = still.matches ? 'instant' : 'smooth') {
    const side = element.closest('.side');
    const frame = side.getBoundingClientRect();
    const box = element.getBoundingClientRect();
    const aside = box.left < frame.left || box.right > frame.right;
    if (aside || box.top < frame.top || box.bottom > frame.bottom) {
      side.scrollBy({
        left: aside ? box.left - frame.left - 20 : 0,
        top: (box.top + box.bottom) / 2 - (frame.top + frame.bottom) / 2,
        behavior,
      });
    }
  }

  function light(lit) {
    document.querySelectorAll('.side .lit').forEach((element) => element.classList.remove('lit'));
    for (const value of lit) {
      value.classList.add('lit');
      placesOf.get(value.dataset.n).forEach((place) => place.classList.add('lit'));
    }
  }

  function lightWithPlaces(value, behavior) {
    light([value]);
    const first = placesOf.get(value.dataset.n)[0];
    if (first) {
      show(first, behavior);
    }
  }

  function address(fragment) {
    try {
      history.replaceState(null, '', fragment || location.pathname + location.search);
    } catch {
      // Some frames forbid it; the page works without.
    }
  }

  function choose(value) {
    if (chosen === value) {
      return;
    }
    chosen?.removeAttribute('aria-current');
    chosen = value;
    value.setAttribute('aria-current', 'true');
    lightWithPlaces(value);
    address('#' + value.id);
  }

  function letGo() {
    chosen?.removeAttribute('aria-current');
    chosen?.blur();
    chosen = null;
    light([]);
    address('');
  }

  function go(value) {
    value.focus({preventScroll: true});
    choose(value);
    show(value);
  }

  function goToFragment() {
    let id = location.hash.slice(1);
    try {
      id = decodeURIComponent(id);
    } catch {
      // Taken as it is.
    }
    const value = document.getElementById(id);
    if (value && valueOf.has(value.dataset.n)) {
      go(value);
      // At once, since a smooth one would meet the browser's own scrolling to the fragment.
      lightWithPlaces(value, 'instant');
      show(value, 'instant');
    }
  }

  function shown(side) {
    body.dataset.show = side;
    document.querySelectorAll('.switch button').forEach((button) =>
      button.setAttribute('aria-pressed', String(button.dataset.show === side)));
    if (chosen) {
      lightWithPlaces(chosen, 'instant');
      show(chosen, 'instant');
    }
  }

  const pointedAt = (event) => event.target.closest('.value[data-n], [data-at]');
  const valuesAt = (element) =>
    element.dataset.at
      ? element.dataset.at.split(' ').map((number) => valueOf.get(number)).filter(Boolean)
      : [element];

  document.addEventListener('mouseover', (event) => {
    const element = pointedAt(event);
    if (!element) {
      return;
    }
    if (element.dataset.at) {
      const lit = valuesAt(element);
      light(lit);
      if (lit.length > 0) {
        show(lit[0]);
      }
    } else {
      lightWithPlaces(element);
    }
  });
  document.addEventListener('mouseout', (event) => {
    if (pointedAt(event)) {
      light(chosen ? [chosen] : []);
    }
  });
  document.addEventListener('focusin', (event) => {
    if (valueOf.has(event.target.dataset.n)) {
      choose(event.target);
    }
  });
  document.addEventListener('click', (event) => {
    const button = event.target.closest('.switch button');
    const element = pointedAt(event);
    if (button) {
      shown(button.dataset.show);
    } else if (element) {
      const [first] = valuesAt(element);
      if (first) {
        go(first);
      }
    }
  });
  document.addEventListener('keydown', (event) => {
    const at = values.indexOf(document.activeElement);
    if (event.key === 'Escape') {
      letGo();
      return;
    }
    if (at < 0 || event.altKey || event.ctrlKey || event.metaKey) {
      return;
    }
    const next = {
      ArrowDown: at + 1, ArrowRight: at + 1, ArrowUp: at - 1, ArrowLeft: at - 1, Home: 0, End: values.length - 1,
    }[event.key];
    if (next !== undefined) {
      event.preventDefault();
      go(values[Math.max(0, Math.min(values.length - 1, next))]);
    } else if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      if (body.dataset.show === 'resume') {
        shown('source');
      } else {
        lightWithPlaces(values[at]);
      }
    }
  });
  window.addEventListener('hashchange', goToFragment);
  goToFragment();
})();

/* DLSEI: small helpers for every page. No framework, no inline handlers, no eval; each one does nothing when its markup is absent. */
(function () {
  'use strict';

  function ready(fn) {
    if (document.readyState === 'loading') {
      document.addEventListener('DOMContentLoaded', fn);
    } else {
      fn();
    }
  }

  /* (a) Changing the language keeps what was typed, in forms with data-keep. Never passwords, codes, files or hidden fields. */
  var STORE = 'dlsei.keep:' + location.pathname;
  var NEVER = /^(password|hidden|file|submit|button|image|reset)$/;

  function keeps(field) {
    return field.name && !NEVER.test(field.type) && !/one-time-code|password|^cc-/.test(field.getAttribute('autocomplete') || '')
      && !field.closest('.ui-password');
  }

  function keep() {
    var values = [];
    document.querySelectorAll('form[data-keep]').forEach(function (form) {
      Array.prototype.forEach.call(form.elements, function (f) {
        if (!keeps(f)) {
          return;
        }
        if (f.type === 'checkbox' || f.type === 'radio') {
          values.push([f.name, f.type, f.value, f.checked]);
        } else if (f.tagName === 'SELECT') {
          values.push([f.name, 'select', Array.prototype.map.call(f.selectedOptions, function (o) { return o.value; })]);
        } else {
          values.push([f.name, 'text', f.value]);
        }
      });
    });
    try {
      if (values.length) {
        sessionStorage.setItem(STORE, JSON.stringify({ at: Date.now(), values: values }));
      }
    } catch (e) { /* storage refused: then the form is empty again */ }
  }

  /* PrimeFaces draws its own boxes beside the real tick boxes and radios */
  function redraw(input) {
    var widget = input.closest('.ui-chkbox, .ui-radiobutton');
    var box = widget && widget.querySelector('.ui-chkbox-box, .ui-radiobutton-box');
    if (box) {
      var icon = box.querySelector('.ui-icon');
      box.classList.toggle('ui-state-active', input.checked);
      if (icon) {
        icon.classList.toggle('ui-icon-blank', !input.checked);
        icon.classList.toggle(input.type === 'radio' ? 'ui-icon-bullet' : 'ui-icon-check', input.checked);
      }
    }
    var button = input.closest('.ui-selectonebutton .ui-button, .ui-selectmanybutton .ui-button');
    if (button) {
      button.classList.toggle('ui-state-active', input.checked);
    }
    var toggle = input.closest('.ui-toggleswitch');
    if (toggle) {
      toggle.classList.toggle('ui-toggleswitch-checked', input.checked);
    }
  }

  function restore() {
    var saved;
    try {
      saved = JSON.parse(sessionStorage.getItem(STORE) || 'null');
      sessionStorage.removeItem(STORE);
    } catch (e) {
      return;
    }
    if (!saved || Date.now() - saved.at > 300000) {
      return;
    }
    saved.values.forEach(function (v) {
      document.querySelectorAll('form[data-keep] [name="' + CSS.escape(v[0]) + '"]').forEach(function (f) {
        if (!keeps(f)) {
          return;
        }
        if (v[1] === 'select' && f.tagName === 'SELECT') {
          Array.prototype.forEach.call(f.options, function (o) { o.selected = v[2].indexOf(o.value) >= 0; });
          var label = f.closest('.ui-selectonemenu') && f.closest('.ui-selectonemenu').querySelector('span.ui-selectonemenu-label, label.ui-selectonemenu-label');
          if (label && f.selectedOptions[0]) {
            label.textContent = f.selectedOptions[0].textContent || '\u00a0';
          }
        } else if (v[1] === f.type && (f.type === 'checkbox' || f.type === 'radio')) {
          if (f.value === v[2]) {
            f.checked = v[3];
            redraw(f);
          }
        } else if (v[1] === 'text' && v[2] !== '') {
          f.value = v[2];
        }
      });
    });
  }

  document.addEventListener('click', function (e) {
    if (e.target.closest && e.target.closest('a[data-language]')) {
      keep();
    }
  });

  /* (b) One click is enough: a second submit of the same form within 10 seconds is dropped, unless an answer came back. */
  var sent = new WeakMap();
  var busy = new Set();

  function clear() {
    busy.forEach(function (form) {
      sent.delete(form);
      form.removeAttribute('aria-busy');
    });
    busy.clear();
  }

  function stopped(event) { /* a jQuery event or the browser's */
    return event.isDefaultPrevented ? event.isDefaultPrevented() : event.defaultPrevented;
  }

  function guard(event, form) {
    if (!form || form.tagName !== 'FORM' || form.hasAttribute('data-again') || stopped(event)) {
      return;
    }
    if (Date.now() - (sent.get(form) || 0) < 10000) {
      event.preventDefault();
      event.stopImmediatePropagation();
      return;
    }
    sent.set(form, Date.now());
    setTimeout(function () {
      if (stopped(event)) { /* another listener stopped it */
        sent.delete(form);
        return;
      }
      busy.add(form);
      form.setAttribute('aria-busy', 'true');
      setTimeout(function () { form.removeAttribute('aria-busy'); }, 10000);
    }, 0);
  }

  document.addEventListener('submit', function (e) { guard(e, e.target); });
  window.addEventListener('pageshow', function (e) { if (e.persisted) { clear(); } });

  /* (c) Copy: <button type="button" data-copy="text or #id" data-copied="Copied"> */
  function write(text) {
    if (navigator.clipboard && window.isSecureContext) {
      return navigator.clipboard.writeText(text);
    }
    var area = document.createElement('textarea');
    area.value = text;
    area.setAttribute('readonly', '');
    area.className = 'sr-only';
    document.body.appendChild(area);
    area.select();
    var done = document.execCommand('copy');
    area.remove();
    return done ? Promise.resolve() : Promise.reject(new Error('copy'));
  }

  document.addEventListener('click', function (e) {
    var button = e.target.closest && e.target.closest('button[data-copy]');
    if (!button) {
      return;
    }
    var what = button.getAttribute('data-copy');
    var source = what.charAt(0) === '#' ? document.getElementById(what.slice(1)) : null;
    var text = source ? (source.value !== undefined ? source.value : source.textContent).trim() : what;
    write(text).then(function () {
      var label = button.querySelector('.ui-button-text') || button;
      var word = button.getAttribute('data-copied');
      if (!word || button.dataset.busy) {
        return;
      }
      var before = label.textContent;
      button.dataset.busy = '1';
      button.setAttribute('aria-live', 'polite');
      label.textContent = word;
      setTimeout(function () {
        label.textContent = before;
        delete button.dataset.busy;
      }, 2000);
    }, function () { button.focus(); });
  });

  /* (d) After a page that came back with errors: go to the first one. For a field, to the field, which names its error. Whoever has begun in a field by then stays there, else what is typed lands in another one. */
  function begun() {
    return document.activeElement && document.activeElement.matches('input, select, textarea');
  }

  function firstError() {
    var error = document.querySelector('main .ui-messages-error, main .ui-messages-fatal, main .ui-message-error, main .ui-message-fatal');
    if (!error || error.classList.contains('ui-staticmessage')) {
      return;
    }
    var target = error;
    var closed = error.closest('details');
    if (closed) {
      closed.open = true;
    }
    var field = error.classList.contains('ui-message') && error.closest('.field');
    if (field) {
      target = field.querySelector('input:not([type=hidden]), select, textarea, button') || error;
      if (target !== error) {
        var by = (target.getAttribute('aria-describedby') || '').split(/\s+/);
        if (error.id && by.indexOf(error.id) < 0) {
          target.setAttribute('aria-describedby', by.concat(error.id).join(' ').trim());
        }
        target.setAttribute('aria-invalid', 'true');
      }
    }
    if (target === error) {
      target.setAttribute('tabindex', '-1');
    }
    if (!begun()) {
      target.focus();
    }
  }

  /* PrimeFaces' filtered menus point to a list that does not exist, and leave their list without a name */
  document.addEventListener('focusin', function (e) {
    var panel = e.target.closest && e.target.closest('.ui-selectonemenu-panel');
    var list = panel && panel.querySelector('[role=listbox]');
    if (list && !list.hasAttribute('data-named')) {
      var label = document.getElementById(panel.id.replace(/_panel$/, '_label'));
      var by = label && label.getAttribute('aria-labelledby');
      list.setAttribute('data-named', '');
      if (by) {
        list.setAttribute('aria-labelledby', by);
      } else {
        list.setAttribute('aria-label', (label && label.getAttribute('aria-label')) || e.target.getAttribute('aria-label') || '\u2026');
      }
      var filter = panel.querySelector('.ui-selectonemenu-filter');
      if (filter) {
        filter.setAttribute('aria-controls', list.id);
      }
    }
  });

  /* PrimeFaces makes list items of a list alerts, so that it has no items; the alert is the box around them */
  function alerts() {
    document.querySelectorAll('.ui-messages li[role=alert]').forEach(function (item) {
      item.removeAttribute('role');
      item.removeAttribute('aria-atomic');
      item.closest('ul').parentNode.setAttribute('role', 'alert');
    });
  }

  /* (e) A file for upload: its size is looked at before it is sent, a large photo made smaller, a picture shown; on phones the camera is offered. */
  var LONGEST_SIDE = 2000;

  function shrunk(file) {
    return createImageBitmap(file, { imageOrientation: 'from-image' }).then(function (picture) {
      var scale = Math.min(1, LONGEST_SIDE / Math.max(picture.width, picture.height));
      var canvas = document.createElement('canvas');
      canvas.width = Math.round(picture.width * scale);
      canvas.height = Math.round(picture.height * scale);
      canvas.getContext('2d').drawImage(picture, 0, 0, canvas.width, canvas.height);
      picture.close();
      return new Promise(function (done) { canvas.toBlob(done, 'image/jpeg', 0.85); });
    }).then(function (blob) {
      return blob && blob.size < file.size ? new File([blob], 'photo.jpg', { type: 'image/jpeg' }) : file;
    });
  }

  function upload(box) {
    var input = box.querySelector('input[type=file]');
    var picture = box.querySelector('.upload-preview');
    var note = box.querySelector('.upload-note');
    var largest = Number(input.getAttribute('data-largest'));

    function show(file, text) {
      note.textContent = text;
      if (picture.src) {
        URL.revokeObjectURL(picture.src);
      }
      picture.hidden = !file || file.type.indexOf('image/') !== 0;
      if (!picture.hidden) {
        picture.src = URL.createObjectURL(file);
      }
    }

    function take(file, text) {
      var files = new DataTransfer();
      files.items.add(file);
      input.files = files.files;
      show(file, text);
    }

    function refuse(text) {
      input.value = '';
      show(null, text);
    }

    input.addEventListener('change', function () {
      var file = input.files[0];
      if (!file) {
        show(null, '');
      } else if (/^image\/(jpeg|png|webp|heic|heif)$/.test(file.type) && file.size > 1000000 && window.createImageBitmap) {
        shrunk(file).then(function (smaller) {
          if (smaller.size > largest) {
            refuse(input.getAttribute('data-too-large'));
          } else {
            take(smaller, smaller === file ? '' : input.getAttribute('data-shrunk'));
          }
        }, function () {
          if (file.size > largest) {
            refuse(input.getAttribute('data-too-large'));
          } else {
            show(file, '');
          }
        });
      } else if (file.size > largest) {
        refuse(input.getAttribute('data-too-large'));
      } else {
        show(file, '');
      }
    });

    if (window.matchMedia('(pointer: coarse)').matches) {
      var camera = document.createElement('input');
      camera.type = 'file';
      camera.accept = 'image/*';
      camera.setAttribute('capture', 'environment');
      camera.className = 'sr-only';
      camera.tabIndex = -1;
      camera.setAttribute('aria-hidden', 'true');
      var button = document.createElement('button');
      button.type = 'button';
      button.className = 'btn sec';
      button.textContent = input.getAttribute('data-camera');
      button.addEventListener('click', function () { camera.click(); });
      camera.addEventListener('change', function () {
        if (camera.files[0]) {
          take(camera.files[0], '');
          input.dispatchEvent(new Event('change'));
        }
      });
      input.insertAdjacentElement('afterend', button);
      button.insertAdjacentElement('afterend', camera);
    }
  }

  /* (f) The viewer of a document: larger, smaller, turned. */
  function viewer(box) {
    var tools = box.closest('section').querySelector('.viewer-tools');
    var size = 100;
    var turn = 0;
    tools.hidden = false;
    tools.addEventListener('click', function (e) {
      var button = e.target.closest('button');
      if (!button) {
        return;
      }
      if (button.dataset.zoom) {
        size = Math.min(400, Math.max(50, size + (button.dataset.zoom === 'in' ? 50 : -50)));
      } else {
        turn = (turn + 90) % 360;
      }
      box.querySelectorAll('img').forEach(function (page) {
        page.style.maxInlineSize = 'none';
        page.style.inlineSize = size + '%';
        page.style.transform = 'rotate(' + turn + 'deg)';
      });
    });
  }

  ready(function () {
    alerts();
    restore();
    document.querySelectorAll('[data-upload]').forEach(upload);
    document.querySelectorAll('.viewer').forEach(viewer);
    /* PrimeFaces' own submits go through jQuery and raise no browser event */
    if (window.jQuery) {
      window.jQuery(document).on('submit', 'form', function (e) {
        if (!e.originalEvent) {
          guard(e, this);
        }
      }).on('pfAjaxComplete', clear);
    }
    if (window.faces && window.faces.ajax) {
      window.faces.ajax.addOnEvent(function (d) { if (d.status !== 'begin') { clear(); } });
    }
    setTimeout(firstError, 50);
  });
}());

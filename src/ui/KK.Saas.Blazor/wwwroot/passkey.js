// Passkeys (WebAuthn). A form with data-passkey="get" or "create" asks data-options for a challenge, lets the device answer it, puts
// the answer into its field "credential" and is sent like any other form. Where the browser has no passkeys such forms stay hidden.
(() => {
  'use strict';
  if (!window.PublicKeyCredential || !navigator.credentials) return;

  const toBytes = text => Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), c => c.charCodeAt(0));
  const toText = buffer => btoa(String.fromCharCode(...new Uint8Array(buffer))).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');

  // Browsers before 2025 lack the translation to and from JSON, and some password managers answer without it.
  const withBytes = list => (list ?? []).map(item => ({ ...item, id: toBytes(item.id) }));
  const readCreation = json => PublicKeyCredential.parseCreationOptionsFromJSON?.(json)
    ?? { ...json, challenge: toBytes(json.challenge), user: { ...json.user, id: toBytes(json.user.id) }, excludeCredentials: withBytes(json.excludeCredentials) };
  const readRequest = json => PublicKeyCredential.parseRequestOptionsFromJSON?.(json)
    ?? { ...json, challenge: toBytes(json.challenge), allowCredentials: withBytes(json.allowCredentials) };

  const write = credential => {
    if (typeof credential.toJSON === 'function') return JSON.stringify(credential.toJSON());
    const response = { transports: credential.response.getTransports?.() ?? [] };
    for (const name of ['clientDataJSON', 'attestationObject', 'authenticatorData', 'signature', 'userHandle'])
      if (credential.response[name]) response[name] = toText(credential.response[name]);
    return JSON.stringify({ id: credential.id, rawId: toText(credential.rawId), type: credential.type, clientExtensionResults: credential.getClientExtensionResults(), response });
  };

  const ask = async form => {
    const token = new URLSearchParams({ __RequestVerificationToken: form.elements.__RequestVerificationToken.value });
    const offer = await fetch(form.dataset.options, { method: 'POST', body: token });
    if (!offer.ok) return ''; // sent without an answer: the server says what is wrong
    const json = await offer.json();
    return write(form.dataset.passkey === 'create'
      ? await navigator.credentials.create({ publicKey: readCreation(json) })
      : await navigator.credentials.get({ publicKey: readRequest(json) }));
  };

  const send = async form => {
    const [button, failed] = [form.querySelector('button'), form.querySelector('[data-passkey-failed]')];
    button.disabled = true;
    failed.hidden = true;
    try {
      form.elements.credential.value = await ask(form);
      form.submit();
    } catch {
      failed.hidden = false; // put away by its owner, or the device knows no passkey
      button.disabled = false;
    }
  };

  const show = () => {
    document.querySelectorAll('form[data-passkey]').forEach(form => { form.hidden = false; });
    document.querySelectorAll('[data-passkey-missing]').forEach(text => { text.hidden = true; });
  };

  document.addEventListener('submit', event => {
    if (!event.target.dataset.passkey) return;
    event.preventDefault();
    send(event.target);
  });
  show();
  window.Blazor?.addEventListener('enhancedload', show);
})();

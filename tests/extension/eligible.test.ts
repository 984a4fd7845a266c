import { afterEach, describe, expect, it } from 'vitest';
import { editorRoot, isEligible, mayBeRead } from '../../extension/editors/eligible';

function field(html: string): HTMLElement {
  document.body.innerHTML = html;
  return document.querySelector<HTMLElement>('[data-field]') ?? document.body;
}

afterEach(() => {
  document.body.innerHTML = '';
});

describe('which fields are read', () => {
  it.each([
    ['a message box', '<textarea data-field name="message"></textarea>'],
    ['a mail body', '<div data-field contenteditable role="textbox" aria-label="Message body"></div>'],
    [
      'a chat about research',
      '<div data-field contenteditable role="textbox" aria-label="Message to #research"></div>',
    ],
    ['a chat of the search team', '<div data-field contenteditable role="textbox" aria-label="Message #search"></div>'],
    ['a room by its hint', '<p data-field contenteditable role="textbox" aria-label="Write a message to #search"></p>'],
    ['a chat of the password team', '<p data-field contenteditable role="textbox" aria-label="Message #password"></p>'],
    [
      'a box about what was found out',
      '<textarea data-field placeholder="Untersuchung, Besuche, Kontonummernkreis"></textarea>',
    ],
    ...[
      'Enter your code review',
      'Find the right words',
      'Say what is wrong and paste the error code',
      'Tell us which filter you use',
      'Our code of conduct',
    ].map((label) => [`a box called ${label}`, `<textarea data-field aria-label="${label}"></textarea>`]),
    ...['Message @search', 'Send a message in #code', 'Nachricht an #suche'].map((label) => [
      `a chat called ${label}`,
      `<p data-field contenteditable role="textbox" aria-label="${label}"></p>`,
    ]),
    ['a box about a compass', '<textarea data-field id="compass" placeholder="Your carbon footprint"></textarea>'],
    ['a box named in camel case', '<textarea data-field name="opinionText"></textarea>'],
    ['a chat of one line', '<input data-field placeholder="Write a message" autocomplete="off">'],
    ['a comment of one line', '<label>Add a comment <input data-field type="text"></label>'],
    ['the subject of a mail', '<input data-field name="subjectbox" aria-label="Subject">'],
    ['a reply named elsewhere', '<b id="to">Reply to Sam</b><input data-field aria-labelledby="to">'],
    ['a box with spelling off, as in some chats', '<div data-field contenteditable spellcheck="false"></div>'],
  ])('%s is', (_, html) => {
    expect(isEligible(field(html))).toBe(true);
  });

  it.each([
    ['a read-only box', '<textarea data-field readonly></textarea>'],
    ['a disabled box', '<textarea data-field disabled></textarea>'],
    ['a box of a disabled group', '<fieldset disabled><textarea data-field></textarea></fieldset>'],
    ['a box for a password', '<textarea data-field name="user_password"></textarea>'],
    ['a one-time code', '<textarea data-field autocomplete="one-time-code"></textarea>'],
    ['a code in camel case', '<textarea data-field name="loginOtp"></textarea>'],
    ['a pin with a number', '<textarea data-field id="pin_2"></textarea>'],
    ['a new password', '<textarea data-field id="newpassword"></textarea>'],
    ['a secret by its label', '<label>Recovery phrase <textarea data-field></textarea></label>'],
    ['a secret named elsewhere', '<b id="n">Private key</b><textarea data-field aria-labelledby="n"></textarea>'],
    [
      'a message that is drawn as dots',
      '<textarea data-field name="message" style="-webkit-text-security: disc"></textarea>',
    ],
    ['a message of one line, read-only', '<input data-field name="message" readonly>'],
    ['a password with a hint', '<input data-field type="password" name="message">'],
    ['a search with a hint', '<input data-field type="search" name="message">'],
    ['an address with a hint', '<input data-field type="email" name="message">'],
    ['a name that the browser fills in', '<input data-field name="message" autocomplete="family-name">'],
    ['a search for messages', '<input data-field placeholder="Search messages">'],
    ['a one-time code from a message', '<input data-field placeholder="One-time code from our message">'],
    ['a card number', '<input data-field name="cardNumber" aria-label="Card number, see our message">'],
    ['a search by its hint', '<textarea data-field placeholder="Search the help"></textarea>'],
    ['a box in a search form', '<form role="search"><textarea data-field></textarea></form>'],
    ['a box in a search landmark', '<search><textarea data-field></textarea></search>'],
    ['a search that calls itself a text box', '<p data-field contenteditable role="textbox" aria-label="Search"></p>'],
    ['a card number', '<textarea data-field autocomplete="cc-number"></textarea>'],
    ['a search of a text box', '<p data-field contenteditable role="textbox" aria-label="Type to search"></p>'],
    ['a text box for a code', '<p data-field contenteditable role="textbox" aria-label="Your one-time code"></p>'],
    [
      'a code out of a message',
      '<p data-field contenteditable role="textbox" aria-label="Code: one-time, from our message"></p>',
    ],
    ['a text box for a password', '<p data-field contenteditable role="textbox" aria-label="Enter your password"></p>'],
    ['a code by its hint', '<textarea data-field placeholder="Verification code"></textarea>'],
    ['a second factor', '<textarea data-field placeholder="2FA code"></textarea>'],
    ['a credit card', '<textarea data-field aria-label="Your credit card"></textarea>'],
    ...[
      ...['Chat search', 'Messages search', 'Reply with your one-time code'],
      ...['Message search', 'Message password', 'Message code: one-time'],
    ].map((label) => [
      `a text box called ${label}`,
      `<p data-field contenteditable role="textbox" aria-label="${label}"></p>`,
    ]),
    ...[
      ...['Suchfeld', 'Suchleiste', 'Nachrichten durchsuchen', 'Zugangscode', 'Geheimzahl', 'Passwörter', 'TAN'],
      ...['Kreditkarte', 'Kreditkartennummer', 'Authentication code', 'Access code', 'Backup code', '6-digit code'],
      ...['CVV2', 'Recovery key', 'Passkey', 'OTPCode', 'auth_code', 'MFA code', 'Pincode', 'Suchtext'],
      ...['Authenticator code', 'Two-factor code', 'TOTP', 'Enter code', 'Type the code we sent you', 'Code', '2FA'],
      ...['Enter the 6-digit code', 'Sort code', 'Routing number', 'ccnum', 'Recovery words', 'Mnemonic'],
      ...['Security question', 'Security answer', 'Filter messages', 'Find in conversation', 'Find'],
      ...[
        'Verifizierungscode',
        'Authentifizierungscode',
        'Zwei-Faktor-Code',
        'Zweifaktorcode',
        'Bestätigungs-Code',
        'Code eingeben',
      ],
      ...['Prüfnummer', 'Prüfziffer', 'Sicherheitsfrage', 'Wiederherstellungswörter'],
      ...['Suchanfrage', 'Sucheingabe', 'Sucheingabefeld', 'Filtern'],
      ...['Code d’accès', 'Code de confirmation', 'Question secrète', 'Phrase de récupération', 'Filtrer'],
      ...['Código de acceso', 'Pregunta de seguridad', 'Frase de recuperación', 'Buscador', 'Filtrar'],
    ].map((label) => [`a box called ${label}`, `<textarea data-field aria-label="${label}"></textarea>`]),
    ['a German password', '<textarea data-field placeholder="Ihr Passwort"></textarea>'],
    ['a German code', '<label>Einmalcode aus der Nachricht <input data-field></label>'],
    ['a German card', '<textarea data-field aria-label="Kartennummer"></textarea>'],
    ['a German search', '<div data-field contenteditable aria-label="Suche in E-Mails"></div>'],
    ['a French password', '<textarea data-field placeholder="Votre mot de passe"></textarea>'],
    ['a French search', '<div data-field contenteditable aria-label="Rechercher"></div>'],
    ['a Spanish password', '<textarea data-field placeholder="Contraseña"></textarea>'],
    ['a search box by role', '<div data-field contenteditable role="searchbox"></div>'],
    ['a search box by name', '<div data-field contenteditable aria-label="Search mail"></div>'],
    ['an address box', '<div data-field contenteditable role="combobox"></div>'],
    ['a box that opted out', '<div data-gramm="false"><div data-field contenteditable></div></div>'],
    ['a code editor', '<div class="cm-editor"><div data-field contenteditable></div></div>'],
  ])('%s is not', (_, html) => {
    expect(isEligible(field(html))).toBe(false);
  });

  it('leaves one-line inputs that ask for no message, and the rest of the page, alone', () => {
    expect(editorRoot(field('<input data-field type="password">'))).toBeUndefined();
    expect(editorRoot(field('<input data-field type="text">'))).toBeUndefined();
    expect(editorRoot(field('<input data-field name="first_name">'))).toBeUndefined();
    const chat = field('<input data-field name="message">');
    expect(editorRoot(chat)).toBe(chat);
    expect(editorRoot(field('<p data-field>words</p>'))).toBeUndefined();
    expect(editorRoot(document)).toBeUndefined();
  });

  it('reads a draft on while a list of names is open over it, and no longer once it is another kind of field', () => {
    const draft = field('<textarea data-field></textarea>');
    draft.setAttribute('role', 'combobox');
    expect(isEligible(draft)).toBe(false);
    expect(mayBeRead(draft)).toBe(true);
    draft.setAttribute('name', 'password');
    expect(mayBeRead(draft)).toBe(false);
    draft.removeAttribute('name');
    draft.remove();
    expect(mayBeRead(draft)).toBe(false);
  });
});

import type { Word } from "../../i18n/words";
import type { Channel } from "./api";

/** Something a provider wants to know of a number. */
export interface Field {
  name: string;
  word: Word;
  hint: Word;
  /** What it must look like; the desk has the last word. */
  form?: RegExp;
  needed: boolean;
  choices?: string[];
}

export interface Provider {
  name: string;
  label: string;
  /** What its number is called there: for Meta not the telephone number. */
  id: Word;
  idHint: Word;
  settings: Field[];
  secrets: Field[];
  /** What is done in the provider's own pages, in order. */
  steps: Word[];
  /** Whether it asks once if the address is ours. */
  handshake: boolean;
}

const field = (name: string, word: Word, hint: Word, needed: boolean, more: Partial<Field> = {}): Field => ({
  name,
  word,
  hint,
  needed,
  ...more,
});

export const PROVIDERS: Provider[] = [
  {
    name: "meta",
    label: "Meta (Cloud API)",
    id: "channels.meta.id",
    idHint: "channels.meta.id.hint",
    settings: [field("waba", "channels.meta.waba", "channels.meta.waba.hint", false, { form: /^\d{1,30}$/ })],
    secrets: [
      field("access-token", "channels.meta.token", "channels.meta.token.hint", true),
      field("app-secret", "channels.meta.secret", "channels.meta.secret.hint", false),
    ],
    steps: ["channels.meta.step1", "channels.meta.step2", "channels.meta.step3", "channels.meta.step4"],
    handshake: true,
  },
  {
    name: "twilio",
    label: "Twilio",
    id: "channels.twilio.id",
    idHint: "channels.twilio.id.hint",
    settings: [
      field("account", "channels.twilio.account", "channels.twilio.account.hint", true, { form: /^AC[0-9a-f]{32}$/ }),
      field("messaging-service", "channels.twilio.service", "channels.twilio.service.hint", false, {
        form: /^MG[0-9a-f]{32}$/,
      }),
    ],
    secrets: [field("auth-token", "channels.twilio.token", "channels.twilio.token.hint", true)],
    steps: ["channels.twilio.step1", "channels.twilio.step2", "channels.twilio.step3"],
    handshake: false,
  },
  {
    name: "infobip",
    label: "Infobip",
    id: "channels.infobip.id",
    idHint: "channels.infobip.id.hint",
    settings: [
      field("api", "channels.infobip.api", "channels.infobip.api.hint", true, {
        form: /^https:\/\/[a-z0-9-]{1,40}\.api(-[a-z]{2})?\.infobip\.com$/,
      }),
      field("webhook-auth", "channels.infobip.auth", "channels.infobip.auth.hint", false, {
        choices: ["path", "basic", "bearer", "header", "hmac"],
      }),
      field("webhook-header", "channels.infobip.header", "channels.infobip.header.hint", false, {
        form: /^[a-z0-9-]{1,60}$/,
      }),
    ],
    secrets: [
      field("api-key", "channels.infobip.key", "channels.infobip.key.hint", true),
      field("webhook-secret", "channels.infobip.secret", "channels.infobip.secret.hint", true),
    ],
    steps: ["channels.infobip.step1", "channels.infobip.step2", "channels.infobip.step3"],
    handshake: false,
  },
  {
    name: "hootsuite",
    label: "Hootsuite Inbox",
    id: "channels.hootsuite.id",
    idHint: "channels.hootsuite.id.hint",
    settings: [
      field("region", "channels.hootsuite.region", "channels.hootsuite.region.hint", false, { choices: ["us", "eu"] }),
    ],
    secrets: [
      field("signing-secret", "channels.hootsuite.secret", "channels.hootsuite.secret.hint", true, {
        form: /^([0-9a-fA-F]{2}){8,128}$/,
      }),
      field("client-id", "channels.hootsuite.client", "channels.hootsuite.client.hint", true),
      field("client-secret", "channels.hootsuite.clientSecret", "channels.hootsuite.clientSecret.hint", true),
    ],
    steps: ["channels.hootsuite.step1", "channels.hootsuite.step2", "channels.hootsuite.step3"],
    handshake: false,
  },
];

export const providerOf = (name: string) => PROVIDERS.find((provider) => provider.name === name);

/** What of a channel is there and what is not yet. */
export const checklist = (provider: Provider, channel: Channel) =>
  [
    ...provider.settings.map((each) => ({ ...each, there: Boolean(channel.settings[each.name]) })),
    ...provider.secrets.map((each) => ({ ...each, there: channel.secrets.some(({ name }) => name === each.name) })),
  ].map(({ name, word, needed, there }) => ({ name, word, needed, there }));

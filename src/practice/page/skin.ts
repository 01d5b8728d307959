import { type CSSResult, css, type LitElement } from 'lit';

/*
 * The drawn components bring the colours of an older Discord, for the dark theme and the light apart. Here each takes its
 * colours from the page's custom properties, which follow the theme, and shows where the focus is.
 */

const focusRing = css`
	:focus-visible {
		outline: 2px solid var(--focus);
		outline-offset: 2px;
	}
`;

const skins: Readonly<Record<string, CSSResult>> = {
	'discord-messages': css`
		:host {
			color: var(--text);
			border: 0;
			line-height: 1.375;
			font-family: inherit;
		}
		::slotted(.entry:not(:first-child)) {
			margin-top: 0.75rem;
		}
	`,
	'discord-message': css`
		:host {
			color: var(--text);
			font-family: inherit;
			margin: 0;
			padding: 0.25rem 1rem;
		}
		:host(:hover) {
			background-color: var(--hover);
		}
		:host([ephemeral]) {
			background-color: var(--private);
		}
		.discord-message-content {
			min-width: 0;
		}
		.discord-message-timestamp,
		.discord-message-edited,
		.discord-message-ephemeral {
			color: var(--muted);
		}
		.discord-message-ephemeral .discord-message-ephemeral-link {
			color: var(--link);
		}
		@media (max-width: 600px) {
			.discord-author-avatar {
				margin-right: 10px;
				min-width: 32px;
			}
			.discord-author-avatar img {
				width: 32px;
				height: 32px;
			}
		}
	`,
	'discord-author-info': css`
		:host .discord-author-username {
			color: var(--strong);
		}
	`,
	'discord-reply': css`
		:host {
			color: var(--muted);
		}
	`,
	'discord-command': css`
		:host {
			color: var(--muted);
		}
		.discord-replied-message-username {
			color: var(--strong);
			opacity: 1;
		}
		:host .discord-slash-command-name,
		:host .discord-slash-command-name:hover,
		.discord-context-command-name {
			color: var(--mention-text) !important;
			background-color: var(--mention);
			opacity: 1;
		}
		.discord-replied-message-content {
			overflow: hidden;
		}
		@media (max-width: 600px) {
			:host::before {
				margin-left: 16px !important;
			}
		}
	`,
	'discord-embed': css`
		:host {
			color: var(--text);
			margin-block: 4px;
		}
		:host .discord-left-border {
			background-color: var(--edge);
		}
		:host .discord-embed-wrapper {
			background-color: var(--embed);
			border-color: var(--embed-edge);
			max-width: 540px;
		}
		/* A footer spans both columns; only the first may grow with it. */
		:host .discord-embed-wrapper .discord-embed-grid {
			grid-template-columns: auto min-content;
		}
		:host .discord-embed-author,
		:host .discord-embed-author a,
		:host .discord-embed-title {
			color: var(--strong);
		}
		:host .discord-embed-title a {
			color: var(--link);
		}
	`,
	'discord-embed-description': css`
		:host {
			overflow-wrap: anywhere;
			line-height: 1.3;
		}
	`,
	'discord-embed-fields': css`
		:host {
			grid-template-columns: repeat(12, minmax(0, 1fr));
			grid-gap: 10px 8px;
		}
		::slotted([data-place='1 of 1']) {
			grid-column: 1 / 13;
		}
		::slotted([data-place='1 of 2']) {
			grid-column: 1 / 7;
		}
		::slotted([data-place='2 of 2']) {
			grid-column: 7 / 13;
		}
		::slotted([data-place='1 of 3']) {
			grid-column: 1 / 5;
		}
		::slotted([data-place='2 of 3']) {
			grid-column: 5 / 9;
		}
		::slotted([data-place='3 of 3']) {
			grid-column: 9 / 13;
		}
		@media (max-width: 480px) {
			::slotted([data-place]) {
				grid-column: 1 / 13 !important;
			}
		}
	`,
	'discord-embed-field': css`
		:host {
			line-height: 1.3;
			overflow-wrap: anywhere;
		}
		:host .discord-field-title {
			color: var(--strong);
		}
	`,
	'discord-embed-footer': css`
		:host {
			color: var(--muted);
		}
	`,
	'discord-quote': css`
		:host {
			margin-block: 2px;
		}
		:host .discord-quote-divider {
			flex: none;
			background-color: var(--quote);
		}
	`,
	'discord-code': css`
		:host,
		:host code {
			background-color: var(--code);
		}
	`,
	'discord-button': css`
		:host > *:first-child {
			font-family: inherit;
			padding-block: 0;
		}
		.secondary {
			background-color: var(--button);
			color: var(--button-text);
		}
		.secondary.hoverable:hover,
		a.secondary:hover {
			background-color: var(--button-hover);
		}
		.success {
			background-color: #248046;
		}
		.destructive {
			background-color: #da373c;
		}
		svg {
			margin-inline-start: 6px;
		}
		:host(.waiting) {
			opacity: 0.6;
		}
	`,
};

for (const [name, skin] of Object.entries(skins)) {
	const component = customElements.get(name) as typeof LitElement | undefined;
	component?.elementStyles.push(skin, focusRing);
}

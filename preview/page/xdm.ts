/** One message of office.js' cross-document protocol: JSON text over postMessage. */
interface Message {
  readonly _messageType: number;
  readonly _actionType?: number;
  readonly _actionName: string;
  readonly _correlationId: number | string;
  readonly _data: unknown;
}

const MESSAGE = { request: 0, answer: 1 } as const;
const REQUEST = { invoke: 0, registerEvent: 1, unregisterEvent: 2 } as const;
const ERROR = { none: 0, handling: -2 } as const;

export interface Xdm {
  /** Sends an event the add-in has registered for; false where it has not. */
  readonly fire: (event: string, data: unknown) => boolean;
}

/** Answers the add-in's frame. `invoke` handles calls by name; a rejected promise becomes an error answer. */
export function createXdm(
  frame: HTMLIFrameElement,
  conversation: string,
  origin: string,
  invoke: (name: string, data: unknown) => Promise<unknown>,
): Xdm {
  const registered = new Map<string, Message>();

  function post(message: object): void {
    frame.contentWindow?.postMessage(
      JSON.stringify({ _origin: location.origin, _serializerVersion: 1, ...message }),
      origin,
    );
  }

  function answer(request: Message, data: unknown, errorCode: number, responseType = 0): void {
    post({
      _messageType: MESSAGE.answer,
      _actionName: request._actionName,
      _conversationId: conversation,
      _correlationId: request._correlationId,
      _errorCode: errorCode,
      _responseType: responseType,
      _data: data ?? null,
    });
  }

  window.addEventListener('message', (event) => {
    if (event.source !== frame.contentWindow || typeof event.data !== 'string') return;
    // The frame is office.js; its messages have the shape above.
    const message = JSON.parse(event.data) as Message;
    if (message._messageType !== MESSAGE.request) return;
    if (message._actionType === REQUEST.registerEvent) registered.set(message._actionName, message);
    if (message._actionType === REQUEST.unregisterEvent) registered.delete(message._actionName);
    if (message._actionType !== REQUEST.invoke) {
      answer(message, { Error: 0 }, ERROR.none);
      return;
    }
    invoke(message._actionName, message._data).then(
      (data) => {
        answer(message, data, ERROR.none);
      },
      (error: unknown) => {
        answer(message, String(error), ERROR.handling);
      },
    );
  });

  return {
    fire: (name, data) => {
      const registration = registered.get(name);
      if (registration === undefined) return false;
      answer(registration, data, ERROR.none, 1);
      return true;
    },
  };
}

"use strict";

/** What the page says, by language. */
const WORDS = {
  es: {
    title: "Teléfono de pruebas", language: "Idioma", chat: "Conversación", write: "Escriba un mensaje", send: "Enviar",
    attach: "Enviar un archivo", pfile: "Archivos que no se dejan traer (0 a 1)",
    pmedia: "Archivos que no se dejan entregar (0 a 1)", image: "imagen", video: "video", audio: "audio", document: "documento", sticker: "sticker",
    panel: "Mandos", phone: "Teléfono", customer: "Cliente", number: "Número o identificador", name: "Nombre",
    use: "Usar este teléfono", clock: "Reloj del producto", hour: "+1 h", day: "+1 día", reset: "Hora real",
    faults: "Averías de WhatsApp", p500: "Errores 500 (0 a 1)", pambig: "Respuestas perdidas (0 a 1)",
    latency: "Demora (ms)", zendesk: "Zendesk de pruebas", try: "Pruebe a escribir", close: "Cerrar", typing: "escribiendo…", you: "Usted", brand: "Marca",
    sending: "enviando", retrying: "no se pudo entregar, reintentando", failed: "no se entregó", sent: "enviado ✓",
    delivered: "entregado ✓✓", read: "leído ✓✓", away: "Sin conexión con el producto; se reintenta solo.",
  },
  en: {
    title: "Test phone", language: "Language", chat: "Conversation", write: "Write a message", send: "Send",
    attach: "Send a file", pfile: "Files that cannot be fetched (0 to 1)",
    pmedia: "Files that cannot be handed over (0 to 1)", image: "image", video: "video", audio: "audio", document: "document", sticker: "sticker",
    panel: "Controls", phone: "Phone", customer: "Customer", number: "Number or identifier", name: "Name",
    use: "Use this phone", clock: "Product clock", hour: "+1 h", day: "+1 day", reset: "Real time",
    faults: "WhatsApp faults", p500: "500 errors (0 to 1)", pambig: "Lost answers (0 to 1)",
    latency: "Delay (ms)", zendesk: "Test Zendesk", try: "Try writing", close: "Close", typing: "typing…", you: "You", brand: "Brand",
    sending: "sending", retrying: "could not be delivered, trying again", failed: "not delivered", sent: "sent ✓",
    delivered: "delivered ✓✓", read: "read ✓✓", away: "No connection to the product; trying again.",
  },
  pt: {
    title: "Telefone de testes", language: "Idioma", chat: "Conversa", write: "Escreva uma mensagem", send: "Enviar",
    attach: "Enviar um arquivo", pfile: "Arquivos que não se deixam buscar (0 a 1)",
    pmedia: "Arquivos que não se deixam entregar (0 a 1)", image: "imagem", video: "vídeo", audio: "áudio", document: "documento", sticker: "figurinha",
    panel: "Controles", phone: "Telefone", customer: "Cliente", number: "Número ou identificador", name: "Nome",
    use: "Usar este telefone", clock: "Relógio do produto", hour: "+1 h", day: "+1 dia", reset: "Hora real",
    faults: "Falhas do WhatsApp", p500: "Erros 500 (0 a 1)", pambig: "Respostas perdidas (0 a 1)",
    latency: "Atraso (ms)", zendesk: "Zendesk de testes", try: "Experimente escrever", close: "Fechar", typing: "digitando…", you: "Você", brand: "Marca",
    sending: "enviando", retrying: "não foi possível entregar, tentando de novo", failed: "não entregue", sent: "enviada ✓",
    delivered: "entregue ✓✓", read: "lida ✓✓", away: "Sem conexão com o produto; tentando de novo.",
  },
};

const IDEAS = ["1", "12345", "agente", "¡¡ESTO ES RIDÍCULO!!", "me cobraron dos veces el pedido 12345"];

const CUSTOMERS = [
  { address: "5215550001001", name: "Ana Torres" },
  { address: "5215550000001", name: "Lucía Ferrer", note: "oro" },
  { address: "5511999990000", name: "Bruno Lima" },
  { address: "15550002002", name: "Emma Clark" },
  { address: "MX.1000000000000001", name: "Sofía", note: "BSUID" },
];

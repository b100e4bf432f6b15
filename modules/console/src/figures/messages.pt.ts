export default {
  "figures.title": "Números",
};

export default {
  "figures.title": "Figures",
};

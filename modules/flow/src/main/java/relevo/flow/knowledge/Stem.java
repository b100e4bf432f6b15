package relevo.flow.knowledge;

/**
 * A word without the endings that differ between two ways of saying it: one way for Spanish, Portuguese and English,
 * since customers mix them.
 */
final class Stem {

  private static final int SHORTEST = 3;

  /** Longer endings stand before those that they end in. */
  private static final String[] ENDINGS = """
      amientos imientos amiento imiento amentos imentos amento imento aciones iciones acion icion acoes icoes acao icao
      uciones ucion ucoes ucao ciones cion coes cao siones sion soes sao
      andolo andola iendolo iendome andome arselo arsela arlo arla arlos arlas erlo erla erlos irlo irla irlos arme erme irme
      arte erte irte arnos arse erse irse arles arle erle irle armelo armela ermelo
      aremos eremos iremos ariamos eriamos iriamos asteis aramos
      ariam eriam iriam arian erian irian aria eria iria arias eramos
      abamos avamos aban avam abas avas aba ava iamos
      aron ieron aram eram iram aste iste
      ando iendo endo indo ados idos adas idas ado ido ada ida
      idades idade idad dades dade dad mente
      amos emos imos aran eran iran aras arao erao irao ara era ira are ere ire
      ings ing ies ied eis ais
      ar er ir ou iu io ed
      oes ao es as os an en am em a e o s i y n m""".strip().split("\\s+");

  private Stem() {}

  /** @param word folded */
  static String of(String word) {
    if (word.length() <= SHORTEST || Character.isDigit(word.charAt(0))) return word;
    String root = withoutEnding(word.endsWith("'s") ? word.substring(0, word.length() - 2) : word);
    return oneSpelling(root);
  }

  private static String withoutEnding(String word) {
    for (String ending : ENDINGS) {
      int left = word.length() - ending.length();
      if (left >= SHORTEST && word.endsWith(ending)) return word.substring(0, left);
    }
    return word;
  }

  /** "devuelv" and "devolv", "busqu" and "busc", "passaj" and "pasaj" are one. */
  private static String oneSpelling(String root) {
    String plain = root.replace("ue", "o").replace("ie", "e").replace("ss", "s").replace("ll", "l").replace("nn", "n")
        .replace("pp", "p").replace("tt", "t").replace("lh", "l").replace("nh", "n").replace("mm", "m").replace("ff", "f")
        .replace("ph", "f").replace("z", "c");
    String end = plain.endsWith("qu") ? plain.substring(0, plain.length() - 2) + "c"
        : plain.endsWith("gu") || plain.length() > SHORTEST && plain.endsWith("u") ? plain.substring(0, plain.length() - 1) : plain;
    return end.length() > SHORTEST && end.endsWith("i") ? end.substring(0, end.length() - 1) : end;
  }
}

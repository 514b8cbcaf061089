import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Draws published samples again, from their populations and nonces alone (docs/domain, 4.7). Shares no code with the
 * platform. Run: java Redraw.java draws.tsv. One line a sample; exit code 1 when one differs, 2 when the file cannot be read.
 */
public final class Redraw {
  /** One draw as published: single values by name, lists by name. */
  record Draw(String control, Map<String, String> one, Map<String, List<String>> many) {
    String value(String name) {
      return one.getOrDefault(name, "");
    }

    List<String> list(String name) {
      return many.getOrDefault(name, List.of());
    }
  }

  record Ranked(String key, String rank) {}

  private static final Comparator<String> BY_BYTES = Comparator.comparing(Redraw::utf8, Arrays::compareUnsigned);
  private static final Map<String, int[]> FIXED_SIZES = Map.of(
      "ANNUAL", new int[] {1, 1}, "SEMI_ANNUAL", new int[] {2, 2}, "QUARTERLY", new int[] {2, 3},
      "MONTHLY", new int[] {2, 4}, "WEEKLY", new int[] {5, 10}, "DAILY", new int[] {20, 30},
      "MANY_PER_DAY", new int[] {25, 45});

  public static void main(String[] args) throws IOException, GeneralSecurityException {
    if (args.length != 1) fail("Usage: java Redraw.java <draws.tsv>");
    List<Draw> draws = read(Files.readAllLines(Path.of(args[0]), StandardCharsets.UTF_8));
    int differing = 0;
    for (Draw draw : draws) {
      List<String> differences = new ArrayList<>();
      String told = redraw(draw, differences);
      if (!differences.isEmpty()) differing += 1;
      System.out.println((differences.isEmpty() ? "agrees   " : "DIFFERS  ") + draw.control() + "  " + told
          + (differences.isEmpty() ? "" : "  " + String.join("; ", differences)));
    }
    System.out.println(draws.size() + " draws, " + differing + " differ");
    System.exit(differing == 0 ? 0 : 1);
  }

  /** A line is a name, a tab and a value; a draw begins with the line that is named so. Lines that begin with # are words. */
  private static List<Draw> read(List<String> lines) {
    List<Draw> draws = new ArrayList<>();
    for (String line : lines) {
      if (line.isEmpty() || line.startsWith("#")) continue;
      int tab = line.indexOf('\t');
      if (tab < 0) fail("Not a name, a tab and a value: " + line);
      String name = line.substring(0, tab), value = line.substring(tab + 1);
      if (name.equals("draw")) {
        draws.add(new Draw(value, new HashMap<>(), new HashMap<>()));
        continue;
      }
      if (draws.isEmpty()) fail("No draw has begun before: " + line);
      Draw draw = draws.get(draws.size() - 1);
      switch (name) {
        case "item", "sample", "extension", "replacement" ->
          draw.many().computeIfAbsent(name, any -> new ArrayList<>()).add(value);
        case "audit", "test", "count", "digest", "commitment", "nonce", "seed", "size", "rule", "risk" -> {
          if (draw.one().put(name, value) != null) fail("Twice in one draw: " + line);
        }
        default -> fail("A line of a kind that is not known: " + line);
      }
    }
    return draws;
  }

  private static String redraw(Draw draw, List<String> differences) throws GeneralSecurityException {
    List<String> lines = new ArrayList<>(draw.list("item"));
    List<String> keys = lines.stream().map(line -> line.split("\t", 2)[0]).toList();
    lines.sort(Comparator.comparing((String line) -> line.split("\t", 2)[0], BY_BYTES));
    String digest = sha256(String.join("\n", lines));
    require(differences, "count of items", draw.value("count"), String.valueOf(keys.size()));
    require(differences, "keys of items", "unique", new HashSet<>(keys).size() == keys.size() ? "unique" : "repeated");
    require(differences, "population digest", draw.value("digest"), digest);
    if (!draw.one().containsKey("nonce")) return "N " + keys.size() + "  no sample was drawn";
    String nonce = draw.value("nonce");
    require(differences, "commitment", draw.value("commitment"), sha256(nonce));
    String seed = sha256(String.join("|", draw.value("audit"), draw.value("test"), digest, nonce));
    require(differences, "seed", draw.value("seed"), seed);
    List<Ranked> order = order(seed, keys);
    compare(draw, order.stream().map(Ranked::key).toList(), differences);
    String first = order.isEmpty() ? "-" : order.get(0).key() + " " + order.get(0).rank();
    return "N " + keys.size() + "  n " + draw.list("sample").size() + "  extended by " + draw.list("extension").size()
        + "  digest " + digest + "  seed " + seed + "  first " + first;
  }

  /** The first n are the sample; what was added since is what came next. */
  private static void compare(Draw draw, List<String> order, List<String> differences) {
    List<String> sample = draw.list("sample"), extension = draw.list("extension");
    List<String> replaced = draw.list("replacement").stream().map(pair -> pair.split("\t", 2)[1]).toList();
    int n = sample.size(), taken = n + extension.size() + replaced.size();
    require(differences, "size", draw.value("size"), String.valueOf(n));
    if (taken > order.size()) {
      differences.add(taken + " items were taken of " + order.size());
      return;
    }
    require(differences, "sample", order.subList(0, n).toString(), sample.toString());
    List<String> next = order.subList(n, taken);
    require(differences, "extension", next.stream().filter(key -> !replaced.contains(key)).toList().toString(),
        extension.toString());
    require(differences, "replacements", next.stream().filter(replaced::contains).sorted().toList().toString(),
        replaced.stream().sorted().toList().toString());
    int least = leastSize(draw.value("rule"), draw.value("risk"), order.size());
    if (n < least) differences.add("size is " + n + ", the rule asks for " + least);
  }

  /** 4.7: n = min(N, table). Of automated controls the file does not tell the versions, so nothing is asked of them. */
  private static int leastSize(String rule, String risk, int population) {
    int column = risk.equals("ELEVATED") ? 1 : 0;
    if (rule.equals("CONTINUOUS") || rule.isEmpty()) return 0;
    int[] fixed = FIXED_SIZES.get(rule);
    if (fixed != null) return Math.min(population, fixed[column]);
    if (population <= 5) return population;
    if (population <= 50) return new int[] {5, 10}[column];
    if (population > 250) return new int[] {25, 40}[column];
    return column == 0 ? (population + 9) / 10 : Math.min(40, (population + 4) / 5);
  }

  private static List<Ranked> order(String seed, List<String> keys) throws GeneralSecurityException {
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(utf8(seed), "HmacSHA256"));
    List<Ranked> ranked = new ArrayList<>();
    for (String key : keys) ranked.add(new Ranked(key, HexFormat.of().formatHex(mac.doFinal(utf8(key)))));
    ranked.sort(Comparator.comparing(Ranked::rank).thenComparing(Ranked::key, BY_BYTES));
    return ranked;
  }

  private static void require(List<String> differences, String what, String published, String found) {
    if (!published.equals(found)) differences.add(what + " is published as " + published + ", found " + found);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String sha256(String text) throws GeneralSecurityException {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(utf8(text)));
  }

  private static void fail(String message) {
    System.err.println(message);
    System.exit(2);
  }
}

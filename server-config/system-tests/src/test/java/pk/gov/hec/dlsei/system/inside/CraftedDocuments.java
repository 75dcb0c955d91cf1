package pk.gov.hec.dlsei.system.inside;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** 200 files made to break a verifier, the same ones each time. */
final class CraftedDocuments {

  static final int COUNT = 200;

  private static final long SEED = 20_230_810;

  private CraftedDocuments() {}

  /** All of them: those that were thought of, and healthy ones that were cut off and changed. */
  static List<Crafted> all() {
    Random random = new Random(SEED);
    List<Crafted> all = new ArrayList<>();
    all.addAll(CraftedPdfs.loops());
    all.addAll(CraftedPdfs.referencesToThemselves());
    all.addAll(CraftedPdfs.bombs());
    all.addAll(CraftedPdfs.lengths());
    all.addAll(CraftedPdfs.sizes());
    all.addAll(CraftedPdfs.fonts());
    all.addAll(CraftedPdfs.letters());
    all.addAll(CraftedPdfs.actions());
    all.addAll(CraftedPdfs.texts());
    all.addAll(CraftedPictures.sizesOfPngs());
    all.addAll(CraftedPictures.chunksOfPngs());
    all.addAll(CraftedPictures.bombsInPngs());
    all.addAll(CraftedPictures.jpegs());
    all.addAll(CraftedPictures.full(random));
    List<Crafted> healthy = healthy();
    for (int i = 0; all.size() < COUNT; i++) {
      Crafted one = healthy.get(i % healthy.size());
      all.add(i % 2 == 0 ? cut(one, random) : flipped(one, random));
    }
    return all;
  }

  private static List<Crafted> healthy() {
    return List.of(
        Crafted.pdf("a PDF", new RawPdf().bytes()),
        Crafted.png("a PNG", CraftedPictures.saved(CraftedPictures.card(240, 160), "png")),
        Crafted.jpeg("a JPEG", CraftedPictures.saved(CraftedPictures.card(240, 160), "jpg")));
  }

  private static Crafted cut(Crafted one, Random random) {
    int length = random.nextInt(one.content().length);
    return new Crafted(
        one.name() + " cut off after " + length,
        one.mediaType(),
        Arrays.copyOf(one.content(), length));
  }

  private static Crafted flipped(Crafted one, Random random) {
    byte[] content = one.content().clone();
    int count = 1 + random.nextInt(40);
    for (int i = 0; i < count; i++) {
      content[random.nextInt(content.length)] ^= (byte) (1 << random.nextInt(8));
    }
    return new Crafted(one.name() + " with " + count + " bits changed", one.mediaType(), content);
  }
}

package pk.gov.hec.dlsei.domain.plugin;

/** Shows a plug-in the SPI, and through its parent the JDK; nothing else of the platform. */
final class SpiOnlyLoader extends ClassLoader {

  private static final String SPI = "pk.gov.hec.dlsei.api.";

  private final ClassLoader platform;

  SpiOnlyLoader(ClassLoader platform) {
    super("dlsei-spi", ClassLoader.getPlatformClassLoader());
    this.platform = platform;
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    if (name.startsWith(SPI)) {
      return platform.loadClass(name);
    }
    throw new ClassNotFoundException(name);
  }
}

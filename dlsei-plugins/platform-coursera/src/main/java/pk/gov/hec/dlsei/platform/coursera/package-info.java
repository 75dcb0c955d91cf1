/**
 * Coursera as the learning platform: {@link pk.gov.hec.dlsei.platform.coursera.CourseraInterface}
 * is what is known of its interface, {@link pk.gov.hec.dlsei.platform.coursera.CourseraPlatform}
 * what the host calls. Knows the SPI and its own libraries alone; the host's class loader shows it
 * nothing else.
 */
package pk.gov.hec.dlsei.platform.coursera;

/**
 * The SPI of DLSEI: what a plug-in sees of the platform, and nothing else. Depends on the JDK only.
 *
 * <p>Every public type says who implements it, HOST or PLUGIN. A type that a plug-in implements
 * never gets a new method within a major version; what is new becomes a capability interface of its
 * own.
 */
package pk.gov.hec.dlsei.api;

/**
 * Tests that run in the server, by Arquillian: one start and one deployment for all of them. What
 * begins with {@code Inside} works in the tests' own process, the rest in the server.
 */
package pk.gov.hec.dlsei.system.inside;

<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis styleCategories="Symbology" version="3.22.0">
 <renderer-v2 attr="mm_count" type="categorizedSymbol" enableorderby="0" symbollevels="0">
  <categories>
   <category value="more_than_claimed" symbol="0" label="more mines than claimed" render="true" />
   <category value="fewer_than_claimed" symbol="1" label="fewer mines than claimed" render="true" />
   <category value="as_claimed" symbol="2" label="agrees with the claim; not evidence that the ground is clear" render="true" />
   <category value="cannot_be_judged" symbol="3" label="cannot be judged" render="true" />
  </categories>
  <symbols>
   <symbol name="0" type="marker" alpha="1">
    <layer class="SimpleMarker" enabled="1" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="213,94,0,255" />
      <Option name="joinstyle" type="QString" value="miter" />
      <Option name="name" type="QString" value="triangle" />
      <Option name="outline_color" type="QString" value="255,255,255,255" />
      <Option name="outline_width" type="QString" value="0.4" />
      <Option name="size" type="QString" value="4" />
     </Option>
    </layer>
   </symbol>
   <symbol name="1" type="marker" alpha="1">
    <layer class="SimpleMarker" enabled="1" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="0,114,178,255" />
      <Option name="joinstyle" type="QString" value="miter" />
      <Option name="name" type="QString" value="square" />
      <Option name="outline_color" type="QString" value="255,255,255,255" />
      <Option name="outline_width" type="QString" value="0.4" />
      <Option name="size" type="QString" value="4" />
     </Option>
    </layer>
   </symbol>
   <symbol name="2" type="marker" alpha="1">
    <layer class="SimpleMarker" enabled="1" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="86,98,110,255" />
      <Option name="joinstyle" type="QString" value="miter" />
      <Option name="name" type="QString" value="circle" />
      <Option name="outline_color" type="QString" value="255,255,255,255" />
      <Option name="outline_width" type="QString" value="0.4" />
      <Option name="size" type="QString" value="4" />
     </Option>
    </layer>
   </symbol>
   <symbol name="3" type="marker" alpha="1">
    <layer class="SimpleMarker" enabled="1" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="86,98,110,255" />
      <Option name="joinstyle" type="QString" value="miter" />
      <Option name="name" type="QString" value="cross2" />
      <Option name="outline_color" type="QString" value="86,98,110,255" />
      <Option name="outline_width" type="QString" value="0.4" />
      <Option name="size" type="QString" value="4" />
     </Option>
    </layer>
   </symbol>
  </symbols>
 </renderer-v2>
</qgis>
